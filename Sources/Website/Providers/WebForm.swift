import Foundation

/// Names and values as they stand in a form that is sent, or behind a question mark in an address.
enum WebForm {
    static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    /// An address with what is asked there.
    static func address(_ url: URL, _ fields: [(String, String)]) -> String {
        let text = url.absoluteString
        return text + (text.contains("?") ? "&" : "?") + encoded(fields)
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
