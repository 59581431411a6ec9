"""PowerPoint: a deck with layouts and a theme of its own."""
