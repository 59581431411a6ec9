import Foundation

/// Base 64 as it stands in addresses and tokens: without padding, and no other letters.
enum Base64URL {
    static func write(_ bytes: some Sequence<UInt8>) -> String {
        Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
    }

    /// Nil for anything else.
    static func read(_ text: some StringProtocol) -> Data? {
        let isOurs = text.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
        }
        guard isOurs, text.utf8.count % 4 != 1 else { return nil }
        let padding = String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(
            base64Encoded: String(text).replacing("-", with: "+").replacing("_", with: "/") + padding)
    }
}
