import Foundation
import Words

/// What a mail server takes in place of a password, for a while.
struct AccessToken: Sendable, Equatable {
    let text: String
    /// How long it is used: a little shorter than it lives.
    let length: Moment.Length

    /// What a server that gives out tokens has answered.
    ///
    /// - Throws: `TokenTrouble` with a sentence, in the server's own words where it has any.
    init(answer: [UInt8], status: Int, to client: OAuthClient) throws(TokenTrouble) {
        let answer = try? JSONDecoder().decode(Answer.self, from: Data(answer))
        guard status == 200 else { throw .refused(status, answer?.words, to: client) }
        guard let text = answer?.access_token, AccessToken.canBeSent(text) else { throw .noToken }
        self.text = text
        // As long as is usual for short ones, when it is not said.
        let seconds = min(max(answer?.expires_in?.seconds ?? 300, 0), 86_400)
        length = .seconds(seconds - min(60, seconds / 2))
    }

    /// No character that would end it in the middle of what the mail server is told.
    private static func canBeSent(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    }
}

/// Why there is no token, without any secret.
struct TokenTrouble: Error, Equatable {
    let words: String

    static let noToken = TokenTrouble(words: "The token server has answered without an access token.")

    static func refused(_ status: Int, _ words: String?, to client: OAuthClient) -> TokenTrouble {
        // A server that says back what it was told is not quoted.
        let isEcho = [client.secret, client.form].contains { words?.contains($0) == true }
        let said = isEcho ? nil : words.map { PlainText.cut(PlainText.line($0), to: 300) }?.nilIfEmpty
        let sentence = "The token server gives no access token (HTTP \(status))"
        return TokenTrouble(words: said.map { "\(sentence): \($0)" } ?? "\(sentence).")
    }
}

// The names are the standard's (RFC 6749).
// swift-format-ignore: AlwaysUseLowerCamelCase
private struct Answer: Decodable {
    var access_token: String?
    var expires_in: Length?
    var error: String?
    var error_description: String?

    var words: String? { [error, error_description].compactMap { $0 }.joined(separator: ": ").nilIfEmpty }

    /// Some say it as a number, some as text.
    struct Length: Decodable {
        let seconds: Int?

        init(from decoder: any Decoder) throws {
            let value = try decoder.singleValueContainer()
            seconds =
                (try? value.decode(Double.self)).flatMap { Int(exactly: $0.rounded(.down)) }
                ?? (try? value.decode(String.self)).flatMap { Int($0) }
        }
    }
}
