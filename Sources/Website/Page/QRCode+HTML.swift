import Documents
import Markup

extension QRCode {
    /// The code on a page, with its white edge of four squares.
    func svg(title: String) -> HTML {
        let edged = size + 8
        return """
            <svg class="qr" viewBox="-4 -4 \(edged) \(edged)" role="img" aria-label="\(title)" \
            shape-rendering="crispEdges">\
            <path fill="#fff" d="M-4-4h\(edged)v\(edged)h-\(edged)z"/><path fill="#2A1E3C" d="\(path)"/></svg>
            """
    }
}
