import CQRencode

/// An address as a square that a phone reads.
package struct QRCode: Sendable {
    /// Modules along one side, without the white edge of four that must be around it.
    package let size: Int
    private let isDark: [Bool]

    /// - Returns: nil when libqrencode cannot encode the address.
    package init?(_ address: String) {
        guard let code = QRcode_encodeString(QRCode.text(of: address), 0, QR_ECLEVEL_M, QR_MODE_8, 1) else {
            return nil
        }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard width > 0, let data = code.pointee.data else { return nil }
        size = width
        isDark = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    /// What stands in the square: capital letters make it coarser, so that it is read from farther away. Some phones
    /// take an address with `HTTP` in capitals for words, so the scheme is always in small letters.
    package static func text(of address: String) -> String {
        guard let end = address.firstRange(of: "://") else { return address.uppercased() }
        return address[..<end.lowerBound].lowercased() + address[end.lowerBound...].uppercased()
    }

    /// The dark modules as one SVG path, in module units.
    package var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                guard isDark[row * size + column] else {
                    column += 1
                    continue
                }
                var end = column
                while end < size, isDark[row * size + end] { end += 1 }
                path += "M\(column) \(row)h\(end - column)v1h-\(end - column)z"
                column = end
            }
        }
        return path
    }
}
