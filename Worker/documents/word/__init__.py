"""Word documents, with our own look or a municipality's."""
