import Foundation
import HTTPTypes
import NIOCore
import Synchronization
import Testing

/// What the site answered.
package struct Answer: Sendable {
    package let path: String
    package let status: Int
    package let headers: HTTPFields
    package let body: String

    package var isPage: Bool { headers[.contentType]?.hasPrefix("text/html") ?? false }
    package var location: String? { headers[.location] }
    package var page: Element { HTMLReader.read(body).root }
    /// What people read in the page's main part.
    package var text: String { page.first("main")?.text ?? body }

    package var forms: [FormOnPage] { page.all("form").map { FormOnPage($0, on: path) } }

    /// The form whose address ends so.
    package func form(_ tail: String) throws -> FormOnPage {
        guard let form = forms.first(where: { $0.action.split(separator: "?")[0].hasSuffix(tail) }) else {
            throw Missing("a form to \(tail) on \(path) (\(status))")
        }
        return form
    }

    /// The address of the link with these words.
    package func link(_ words: String) throws -> String {
        guard let href = page.all("a").first(where: { $0.text.contains(words) })?["href"] else {
            throw Missing("a link «\(words)» on \(path)")
        }
        return href
    }
}

/// A browser: it keeps its one cookie, follows forms, and looks every page over.
package final class Browser: Sendable {
    private let client: SiteClient
    private let cookie = Mutex<String?>(nil)
    /// What it is called: another name behind https.
    private let name = Mutex("allemed")

    init(client: SiteClient, cookie: String? = nil) {
        self.client = client
        self.cookie.withLock { $0 = cookie }
    }

    /// The session in the cookie, if there is one.
    package var session: String? { cookie.withLock { $0 } }

    package func get(
        _ path: String, _ headers: HTTPFields = [:], at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await ask(.get, path, headers, nil, source)
    }

    package func head(_ path: String, at source: SourceLocation = #_sourceLocation) async throws -> Answer {
        try await ask(.head, path, [:], nil, source)
    }

    package func post(
        _ path: String, _ fields: [(String, String)] = [], _ headers: HTTPFields = [:],
        at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await send(path, Browser.encoded(fields), headers, at: source)
    }

    /// Posts a form that was found on a page, and stays with the answer.
    package func post(
        _ form: FormOnPage, and more: [(String, String)] = [], at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await post(form.action, form.fields.map { ($0.name, $0.value) } + more, at: source)
    }

    /// Posts a body as it stands.
    package func send(
        _ path: String, _ body: String, _ headers: HTTPFields = [:], at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        var headers = headers
        headers[.contentType] = headers[.contentType] ?? "application/x-www-form-urlencoded"
        return try await ask(.post, path, headers, ByteBuffer(string: body), source)
    }

    /// Posts a file as a form does, as bytes that need be no text.
    package func send(
        _ path: String, file bytes: [UInt8], in field: String, named name: String = "liste.csv",
        at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        let head = "--grense\r\nContent-Disposition: form-data; name=\"\(field)\"; filename=\"\(name)\"\r\n\r\n"
        let body = Array(head.utf8) + bytes + Array("\r\n--grense--\r\n".utf8)
        let type = "multipart/form-data; boundary=grense"
        return try await ask(.post, path, [.contentType: type], ByteBuffer(bytes: body), source)
    }

    /// As our own script posts.
    package func postAsScript(
        _ path: String, _ fields: [(String, String)] = [], at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        try await post(path, fields, [.accept: "application/json"], at: source)
    }

    /// Goes to a page and on to where it leads.
    package func open(_ path: String, at source: SourceLocation = #_sourceLocation) async throws -> Answer {
        try await follow(try await enter(path, at: source), source)
    }

    /// Opens a secret link and presses its one button, if it asks.
    package func enter(_ path: String, at source: SourceLocation = #_sourceLocation) async throws -> Answer {
        let answer = try await get(path, at: source)
        guard answer.status == 200, let form = answer.forms.first(where: { $0.action.contains("/inn/") }) else {
            return answer
        }
        return try await post(form, at: source)
    }

    /// Sends a form that was found on a page, and goes to where it leads.
    package func submit(
        _ form: FormOnPage, press button: String? = nil, at source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        var pressed: [(String, String)] = []
        if let text = button {
            guard let button = form.buttons.first(where: { $0.text.contains(text) }) else {
                throw Missing("a button «\(text)» among \(form.buttons.map(\.text))")
            }
            pressed = [(button.name, button.value)]
        }
        guard !form.isPost else { return try await follow(try await post(form, and: pressed, at: source), source) }
        let fields = form.fields.map { ($0.name, $0.value) } + pressed
        return try await follow(try await get(form.action + "?" + Browser.encoded(fields), at: source), source)
    }

    package func ask(
        _ method: HTTPRequest.Method, _ path: String, _ headers: HTTPFields, _ body: ByteBuffer?,
        _ source: SourceLocation = #_sourceLocation
    ) async throws -> Answer {
        var headers = headers
        if let session { headers[.cookie] = "\(name.withLock { $0 })=\(session)" }
        // A browser keeps what is behind the # to itself.
        let address = path.split(separator: "#", omittingEmptySubsequences: false)[0]
        let response = try await client.send(method, String(address), headers, body)
        let answer = Answer(
            path: path, status: response.head.status.code, headers: response.head.headerFields,
            body: String(buffer: response.body))
        keep(answer.headers[values: .setCookie])
        Asked.here?.note(method.rawValue, path, answer.status)
        if answer.isPage, method != .head, headers[.acceptEncoding] == nil { look(over: answer, source) }
        return answer
    }

    private func follow(_ answer: Answer, _ source: SourceLocation) async throws -> Answer {
        var answer = answer
        for _ in 0..<10 {
            guard let location = answer.location else { return answer }
            answer = try await get(location, at: source)
        }
        throw Missing("an end to where \(answer.path) leads")
    }

    private func keep(_ cookies: [String]) {
        for text in cookies where text.contains("allemed=") {
            let parts = text.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            // The other name's end is not this one's.
            guard parts.count == 2, !parts[1].isEmpty || parts[0] == name.withLock(\.self) else { continue }
            name.withLock { $0 = String(parts[0]) }
            cookie.withLock { $0 = parts[1].isEmpty ? nil : String(parts[1]) }
        }
    }

    private func look(over answer: Answer, _ source: SourceLocation) {
        let isWhole = !answer.path.contains("del=") || answer.status >= 400
        for fault in PageCheck(answer.body, isWhole: isWhole).faults {
            Issue.record("\(answer.path): \(fault)", sourceLocation: source)
        }
    }

    package static func encoded(_ fields: [(String, String)]) -> String {
        fields.map { "\(encoded($0.0))=\(encoded($0.1))" }.joined(separator: "&")
    }

    package static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }
        }.joined()
    }
}
