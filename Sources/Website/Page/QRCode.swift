import CQRencode
import Markup

/// An address as a square that a phone reads.
struct QRCode: Sendable {
    private let width: Int
    private let isDark: [Bool]

    /// - Returns: nil when libqrencode cannot encode the text.
    init?(_ text: String) {
        guard let code = QRcode_encodeString(text, 0, QR_ECLEVEL_M, QR_MODE_8, 1) else { return nil }
        defer { QRcode_free(code) }
        let size = Int(code.pointee.width)
        guard size > 0, let data = code.pointee.data else { return nil }
        width = size
        isDark = (0..<size * size).map { data[$0] & 1 == 1 }
    }

    /// One path, a white edge of four squares around it.
    func svg(title: String) -> HTML {
        let size = width + 8
        return """
            <svg class="qr" viewBox="-4 -4 \(size) \(size)" role="img" aria-label="\(title)" shape-rendering="crispEdges">\
            <path fill="#fff" d="M-4-4h\(size)v\(size)h-\(size)z"/><path fill="#2A1E3C" d="\(path)"/></svg>
            """
    }

    private var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark[row * width + column] else {
                    column += 1
                    continue
                }
                var end = column
                while end < width, isDark[row * width + end] { end += 1 }
                path += "M\(column) \(row)h\(end - column)v1h-\(end - column)z"
                column = end
            }
        }
        return path
    }
}
