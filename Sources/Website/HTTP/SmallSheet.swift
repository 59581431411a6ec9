/// A sheet as a browser needs it: without comments, and without the spaces and semicolons that are for people. It says
/// the same. What stands in quotes or in `url()` is left as it is.
struct SmallSheet {
    private(set) var bytes: [UInt8] = []
    private let written: [UInt8]
    private var at = 0
    private var openParentheses = 0
    private var hasSpace = false

    init(_ written: [UInt8]) {
        self.written = written
        bytes.reserveCapacity(written.count)
        while at < written.count { takeNext() }
    }

    private mutating func takeNext() {
        switch written[at] {
        case UInt8(ascii: " "), UInt8(ascii: "\n"):
            hasSpace = true
            at += 1
        case UInt8(ascii: "/") where isNext("*"):
            at += 2
            while at < written.count, !(written[at] == UInt8(ascii: "*") && isNext("/")) { at += 1 }
            at += 2
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            copy(through: written[at])
        case UInt8(ascii: "(") where bytes.suffix(3) == SmallSheet.url && !isNext("\"") && !isNext("'"):
            copy(through: UInt8(ascii: ")"))
        default:
            append(written[at])
            at += 1
        }
    }

    private func isNext(_ byte: Unicode.Scalar) -> Bool {
        at + 1 < written.count && written[at + 1] == UInt8(ascii: byte)
    }

    /// As it is, up to and with the next of these.
    private mutating func copy(through end: UInt8) {
        putSpace(before: written[at])
        let start = at
        at += 1
        while at < written.count, written[at] != end { at += written[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at = min(at + 1, written.count)
        bytes += written[start..<at]
    }

    private mutating func append(_ byte: UInt8) {
        putSpace(before: byte)
        switch byte {
        case UInt8(ascii: "("): openParentheses += 1
        case UInt8(ascii: ")"): openParentheses -= 1
        case UInt8(ascii: "}") where bytes.last == UInt8(ascii: ";"): bytes.removeLast()
        default: break
        }
        bytes.append(byte)
    }

    private mutating func putSpace(before next: UInt8) {
        defer { hasSpace = false }
        guard hasSpace, let last = bytes.last else { return }
        // A sum in `calc()` needs the spaces around its plus; in a selector it does without.
        let plus = openParentheses == 0 ? UInt8(ascii: "+") : UInt8(ascii: ",")
        let isNeeded =
            last != plus && next != plus && !SmallSheet.needNoneAfter.contains(last)
            && !SmallSheet.needNoneBefore.contains(next)
        if isNeeded { bytes.append(UInt8(ascii: " ")) }
    }

    private static let url = Array("url".utf8)[...]
    // A space before a colon stands between two elements: `.form :checked`.
    private static let needNoneAfter = Array("{};,>~/:(".utf8)
    private static let needNoneBefore = Array("{};,>~/!)".utf8)
}
