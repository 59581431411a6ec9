import Markup

/// A button that prints the page; it is there when there is a script to do it.
func printButton(_ words: String, class: String = "btn quiet noprint") -> HTML {
    "<button class=\"\(`class`)\" type=\"button\" data-print hidden>\(words)</button>"
}
