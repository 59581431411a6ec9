import Markup
import Words
import WorkModel

/// The kind of a card in words, with its ring: blue is closed, orange is open.
func cardKind(_ colour: CardColour?, _ before: String, _ say: Tongue) -> HTML {
    guard let colour else { return "<p class=\"kind plain\">\(before)</p>" }
    let word = say(colour.cardName)
    let text = before.isEmpty ? word : "\(before) · \(word.lowercased())"
    return "<p class=\"kind\(colour == .orange ? " o" : "")\">\(text)</p>"
}
