/// A key that opens a link or a session. It is given out once; only its fingerprint is kept.
package struct Secret: Sendable, Hashable {
    /// 26 characters of base 32, 130 random bits: not to be guessed.
    package let text: String

    package static func new() -> Secret {
        var random = SystemRandomNumberGenerator()
        return Secret(text: String((0..<26).map { _ in alphabet[Int(random.next(upperBound: UInt(32)))] }))
    }

    private init(text: String) {
        self.text = text
    }

    /// Nil for anything that cannot be a secret of ours, so that nothing long or strange is looked up.
    package init?(_ text: String) {
        guard text.utf8.count == 26, text.allSatisfy(Secret.alphabet.contains) else { return nil }
        self.text = text
    }

    package var fingerprint: String { Fingerprint.of(text) }

    // No i, l, o or u: a secret can be read aloud over the telephone.
    private static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz")
}
