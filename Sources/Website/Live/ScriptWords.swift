import WorkModel

/// The phrases that the scripts say, in the page's language.
func groupWords(_ say: Tongue) -> String { JSON.object([]) }
func moderatorWords(_ say: Tongue) -> String { JSON.object([]) }
func gatherWords(_ say: Tongue) -> String { JSON.object([]) }
