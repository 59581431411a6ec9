import Markup

/// What cannot be undone takes one press more: the words open it, and the form inside does it.
///
/// - Parameter attributes: of the form, for one that is sent in place.
func pressOnceMore(
    _ words: HTML, id: String? = nil, formClass: String? = nil, to address: String, attributes: HTML = .nothing,
    _ inside: HTML
) -> HTML {
    """
    <details\("id", is: id)><summary>\(words)</summary>
    <form\("class", is: formClass) method="post" action="\(address)"\(attributes)>
    \(inside)</form></details>
    """
}
