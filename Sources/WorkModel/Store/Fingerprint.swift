import Crypto

/// SHA-256 in lower-case hexadecimal digits: how secrets are kept, and how texts and files are told apart.
package enum Fingerprint {
    package static func of(_ text: String) -> String {
        of(bytes: Array(text.utf8))
    }

    /// Whether a text can be one of ours.
    package static func isOne(_ text: String) -> Bool {
        text.utf8.count == 64 && text.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
    }

    package static func of(bytes: some Sequence<UInt8>) -> String {
        SHA256.hash(data: Array(bytes)).reduce(into: "") { digits, byte in
            if byte < 16 { digits += "0" }
            digits += String(byte, radix: 16)
        }
    }
}
