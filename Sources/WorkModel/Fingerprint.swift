import Crypto

/// SHA-256 in lower-case hexadecimal digits: how secrets are kept, and how texts and files are told apart.
package enum Fingerprint {
    package static func of(_ text: String) -> String {
        of(bytes: Array(text.utf8))
    }

    package static func of(bytes: some Sequence<UInt8>) -> String {
        SHA256.hash(data: Array(bytes)).reduce(into: "") { digits, byte in
            if byte < 16 { digits += "0" }
            digits += String(byte, radix: 16)
        }
    }
}
