import Foundation
import Hummingbird
import NIOCore
import Words
import WorkModel

/// What was sent in a form: names and texts, nothing trusted.
struct Form: Sendable {
    private let fields: [(name: String, value: String)]

    /// The largest body that is read, in bytes: an edited part of the minutes, and room to spare.
    static let largest = 1_500_000

    /// Reads the form in a request's body.
    ///
    /// - Throws: `TooLarge` when it is larger than any form of ours.
    init(_ request: Request) async throws {
        do {
            let body = try await request.body.collect(upTo: Form.largest)
            self.init(encoded: String(buffer: body))
        } catch is NIOTooManyBytesError {
            throw TooLarge()
        }
    }

    /// Reads the form in an address.
    init(addressOf request: Request) {
        self.init(encoded: request.uri.query ?? "")
    }

    init(_ fields: [(name: String, value: String)]) {
        self.fields = fields
    }

    /// `application/x-www-form-urlencoded`. Anything else reads as no fields, or odd ones; never an error.
    init(encoded: String) {
        fields = encoded.utf8.split(separator: UInt8(ascii: "&")).prefix(5000).map { pair in
            let parts = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            return (Form.decoded(parts[0]), parts.count > 1 ? Form.decoded(parts[1]) : "")
        }
    }

    /// The first value of a field, as it was typed; empty when there is none.
    subscript(name: String) -> String { fields.first { $0.name == name }?.value ?? "" }

    func has(_ name: String) -> Bool { fields.contains { $0.name == name } }

    /// Every value of a field: of checkboxes with one name.
    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    /// The values of the fields whose names begin so, by name.
    func beginning(with start: String) -> [String: String] {
        let found = fields.filter { $0.name.hasPrefix(start) }
        return Dictionary(found.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// A whole number; nil when it is not one.
    func number(_ name: String) -> Int? {
        Int(typed: self[name])
    }

    func identifier<Thing>(_ name: String) -> Identifier<Thing>? { Identifier(self[name]) }

    func identifiers<Thing>(_ name: String) -> [Identifier<Thing>] { all(name).compactMap { Identifier($0) } }

    /// A moment in milliseconds by the server's clock.
    func moment(_ name: String) -> Moment? { Int64(self[name]).map(Moment.init(milliseconds:)) }

    private static func decoded(_ bytes: Substring.UTF8View.SubSequence) -> String {
        let bytes = Array(bytes)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            let byte = bytes[place]
            place += 1
            if byte == UInt8(ascii: "+") {
                result.append(UInt8(ascii: " "))
            } else if byte == UInt8(ascii: "%"), place + 2 <= bytes.count,
                let value = UInt8(String(decoding: bytes[place..<place + 2], as: UTF8.self), radix: 16)
            {
                result.append(value)
                place += 2
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// The body is larger than anything the site takes.
struct TooLarge: Error {}
