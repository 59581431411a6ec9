import Foundation
import Markup

/// The ring of tables: the rope runs between neighbours who have written, and closes when all have. A table that writes
/// on paper is a square, and closes it too.
struct GroupRing {
    let numbers: [Int]
    let written: Set<Int>
    let seen: Set<Int>
    let onPaper: Set<Int>
    /// Those that ask for help.
    let calling: Set<Int>
    let summary: String
    /// The desk's address: a knot that is pressed opens its table there.
    let address: String
    let label: String

    private var knot: Double { numbers.count > 16 ? 9 : numbers.count > 8 ? 14 : 24 }
    private let radius = 86.0

    var html: HTML {
        let knots = numbers.map { number -> HTML in
            let (x, y) = place(of: number)
            let opening = link(number) + (calling.contains(number) ? halo(x, y) : .nothing)
            // Also when its sheets have been typed in: it is still not waited for.
            if onPaper.contains(number) {
                let size = Int(knot)
                return opening + """
                    <path class="knot" d="M\(x - size) \(y - size)h\(2 * size)v\(2 * size)h-\(2 * size)z"/>
                    <text class="tied-text" x="\(x)" y="\(y + Int(knot / 3))">\(number)</text></a>
                    """
            }
            if written.contains(number) {
                return opening + """
                    <circle class="knot" cx="\(x)" cy="\(y)" r="\(Int(knot))"/>
                    <text class="tied-text" x="\(x)" y="\(y + Int(knot / 3))">\(number)</text></a>
                    """
            }
            let still: HTML = seen.contains(number) ? "hole" : "hole still\" stroke-dasharray=\"7 7"
            return opening + """
                <circle class="\(still)" cx="\(x)" cy="\(y)" r="\(Int(knot) - 2)"/>
                <text class="hole-text" x="\(x)" y="\(y + Int(knot / 3))">\(number)</text></a>
                """
        }
        return """
            <svg viewBox="0 0 240 224" aria-hidden="true" fill="none" stroke-linecap="round">
            <circle cx="120" cy="112" r="86" stroke="#8F8577" stroke-width="3" stroke-dasharray="2 9"/>\(ropes)\
            <g font-family="Inter,sans-serif" font-weight="600" font-size="\(Int(max(knot * 0.92, 9)))" \
            text-anchor="middle" stroke-width="4">\(knots)</g>
            <g font-family="Inter,sans-serif" text-anchor="middle">
            <text class="mid" x="120" y="110" font-weight="600" font-size="30">\(summary)</text>
            <text class="mid" x="120" y="136" font-size="19">\(label)</text></g></svg>
            """
    }

    /// Around a table that asks, which the list says in words.
    private func halo(_ x: Int, _ y: Int) -> HTML {
        "<circle class=\"calling\" cx=\"\(x)\" cy=\"\(y)\" r=\"\(Int(knot) + 8)\"/>"
    }

    /// For a mouse or a finger; the list beside it says the same in words, and has the links for a keyboard.
    private func link(_ number: Int) -> HTML {
        "<a href=\"\(address)\(Drawer.table(number).query)#notatene\" data-drawer tabindex=\"-1\">"
    }

    private var ropes: [HTML] {
        guard numbers.count > 1 else { return [] }
        return numbers.compactMap { number in
            let next = number % numbers.count + 1
            let isTied = [number, next].allSatisfy { written.contains($0) || onPaper.contains($0) }
            guard isTied, number != next else { return nil }
            let (from, to) = (place(of: number), place(of: next))
            let arc = "M\(from.0) \(from.1)A86 86 0 0 1 \(to.0) \(to.1)"
            return """
                <path d="\(arc)" stroke="#8F8577" stroke-width="12"/>
                <path d="\(arc)" stroke="#EADFD0" stroke-width="6" stroke-dasharray="7 8"/>
                """
        }
    }

    private func place(of number: Int) -> (Int, Int) {
        let angle = 2 * Double.pi * Double(number - 1) / Double(numbers.count) - Double.pi / 2
        return (Int(120 + radius * cos(angle)), Int(112 + radius * sin(angle)))
    }
}
