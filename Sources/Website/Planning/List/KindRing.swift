import Foundation
import Markup
import Words
import WorkModel

/// The ring of kinds, drawn: each has its place, always the same. The list beside it says the same in words.
struct KindRing {
    let ring: RingOfKinds
    let names: [String]
    /// «9 av 12», «er med».
    let summary: (count: String, words: String)

    private let radius = 150.0

    var html: HTML {
        """
        <svg viewBox="0 0 400 400" aria-hidden="true" fill="none" stroke-linecap="round">
        <circle cx="200" cy="200" r="150" stroke="#8F8577" stroke-width="3" stroke-dasharray="2 9"/>\(ropes)\
        <g font-family="Inter,sans-serif" font-weight="600" font-size="24" text-anchor="middle" stroke-width="4">\(knots)
        <text class="mid" x="200" y="200" font-size="46">\(summary.count)</text>
        <text class="mid" x="200" y="232" font-size="22" font-weight="400">\(summary.words)</text></g>
        <g class="outer" font-family="Inter,sans-serif" font-size="17">\(labels)</g></svg>
        """
    }

    private var knots: [HTML] {
        ring.places.enumerated().map { index, place in
            let (x, y) = point(index, radius)
            let sign: HTML
            switch place.state {
            case .closed: sign = "<circle class=\"knot\" cx=\"\(x)\" cy=\"\(y)\" r=\"27\"/>"
            case .asked: sign = "<circle class=\"hole\" cx=\"\(x)\" cy=\"\(y)\" r=\"25\"/>"
            case .nobody:
                sign = "<circle class=\"hole still\" cx=\"\(x)\" cy=\"\(y)\" r=\"25\" stroke-dasharray=\"8 8\"/>"
            }
            let number = place.state == .nobody ? "?" : String(place.number)
            return "\(sign)<text x=\"\(x)\" y=\"\(y + 8)\">\(number)</text>\n"
        }
    }

    /// Rope between neighbours that are in.
    private var ropes: [HTML] {
        ring.places.indices.filter(ring.isTied).map { index in
            let (from, to) = (point(index, radius), point(index + 1, radius))
            let arc = "M\(from.0) \(from.1)A150 150 0 0 1 \(to.0) \(to.1)"
            return """
                <path d="\(arc)" stroke="#8F8577" stroke-width="14"/>\
                <path d="\(arc)" stroke="#EADFD0" stroke-width="7" stroke-dasharray="8 9"/>
                """
        }
    }

    // MARK: The names around it

    private var labels: [HTML] {
        names.enumerated().map { index, name in
            let (x, y) = point(index, 196)
            let lines = KindRing.lines(of: name)
            let anchor = x == 200 ? "middle" : x > 200 ? "start" : "end"
            // Above the ring they grow upwards, below it downwards, and beside it both ways.
            let first = y - (y < 60 ? 20 * (lines.count - 1) : y > 340 ? -10 : 10 * (lines.count - 1)) + 4
            return lines.enumerated().map { line, words in
                """
                <text class="mid" x="\(x)" y="\(first + 20 * line)" text-anchor="\(anchor)">\(words)</text>
                """ as HTML
            }.joined()
        }
    }

    /// Short lines: around the ring there is room for some fifteen letters.
    static func lines(of name: String) -> [String] {
        var lines: [String] = []
        for word in name.split(separator: " ").flatMap(parts) {
            if let last = lines.last, last.count + 1 + word.count <= 13, !last.hasSuffix("-") {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(word)
            }
        }
        return lines
    }

    /// «flyktning-», «tjeneste».
    private static func parts(_ word: Substring) -> [String] {
        let last = ["tjeneste", "tjenesten", "teneste", "tenesta"].first { word.hasSuffix($0) && word.count > 13 }
        return last.map { ["\(word.dropLast($0.count))-", $0] } ?? [String(word)]
    }

    private func point(_ index: Int, _ radius: Double) -> (Int, Int) {
        let angle = 2 * Double.pi * Double(index) / Double(max(ring.places.count, 1)) - Double.pi / 2
        return (Int((200 + radius * cos(angle)).rounded()), Int((200 + radius * sin(angle)).rounded()))
    }

    // MARK: Small, in the list and in what explains them

    static func sign(_ state: RingOfKinds.State, _ number: Int?) -> HTML {
        switch state {
        case .closed:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true"><circle class="knot" cx="20" cy="20" r="18"/>\
            <text x="20" y="26.5" font-family="Inter,sans-serif" font-weight="600" font-size="19" \
            text-anchor="middle">\(number.map(String.init) ?? "")</text></svg>
            """
        case .asked:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none" stroke-width="3.4">\
            <circle class="hole" cx="20" cy="20" r="16"/></svg>
            """
        case .nobody:
            """
            <svg viewBox="0 0 40 40" aria-hidden="true" fill="none" stroke-width="3.4">\
            <circle class="hole still" cx="20" cy="20" r="16" stroke-dasharray="6 6"/></svg>
            """
        }
    }
}
