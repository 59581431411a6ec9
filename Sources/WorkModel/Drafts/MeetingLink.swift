import Words

/// A link to a video meeting, as it is pasted.
package enum MeetingLink {
    /// The link, or nothing when nothing is pasted. It is long and full of digits, so nobody looks for a telephone number
    /// in it.
    package static func read(_ text: String) throws(Problem) -> String {
        var link = PlainText.line(text)
        if link.hasPrefix("<"), link.hasSuffix(">") { link = String(link.dropFirst().dropLast()) }
        guard PlainText.length(of: link) <= TypedText.longestPlace else { throw .lineTooLong(TypedText.longestPlace) }
        guard link.isEmpty || isOne(link) else { throw .noMeetingLink }
        return link
    }

    /// Of the web, with a host, and nothing around it: what is not so is never made a link of.
    package static func isOne(_ text: String) -> Bool {
        let scheme = ["https://", "http://"].first { text.lowercased().hasPrefix($0) }
        guard let scheme else { return false }
        let host = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        // What stands before an @ is a name and a password, or makes one address look like another.
        return host.contains { $0.isLetter || $0.isNumber } && !host.contains("@")
            && text.unicodeScalars.allSatisfy { scalar in
                !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
                    && scalar.properties.generalCategory != .control
                    && !"<>\"\\`{}|^".unicodeScalars.contains(scalar)
            }
    }
}

extension TypedText {
    /// Where people meet: in words, or by video with a link.
    static func place(_ text: String, isByVideo: Bool) throws(Problem) -> String {
        isByVideo ? try MeetingLink.read(text) : try line(text, longest: longestPlace)
    }
}

extension Problem {
    fileprivate static let noMeetingLink = Problem(
        Phrase(
            nb: "Lenken må begynne med https:// eller http://. Lim inn hele lenken, uten tekst rundt.",
            nn: "Lenkja må byrje med https:// eller http://. Lim inn heile lenkja, utan tekst rundt.",
            en: "The link must begin with https:// or http://. Paste the whole link, with no text around it."))
}
