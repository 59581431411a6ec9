import Words

/// A list as a file: from Excel, a mail program, a register of members.
package enum ListFile {
    /// In bytes: fifty thousand lines, and room to spare.
    package static let largest = 6_000_000

    /// Its text, whatever it is written in. Where some of it cannot be read, U+FFFD stands.
    ///
    /// - Throws: a sentence when it is no text at all.
    package static func text(of bytes: some Collection<UInt8>) throws(Problem) -> String {
        let bytes = Array(bytes)
        guard !bytes.isEmpty else { throw .fileIsEmpty }
        guard !workbooks.contains(where: { bytes.starts(with: $0) }) else { throw .fileIsAWorkbook }
        let text = decoded(bytes)
        let controls = text.unicodeScalars.prefix(5000).count { $0.value < 9 || (0x0E...0x1F).contains($0.value) }
        guard controls == 0, !bytes.starts(with: Array("%PDF".utf8)) else { throw .fileIsNoList }
        return String(String.UnicodeScalarView(text.unicodeScalars.drop { $0 == "\u{FEFF}" }))
    }

    /// Excel's two formats: a zip archive, and what it was before that.
    private static let workbooks: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]

    private static func decoded(_ bytes: [UInt8]) -> String {
        if bytes.starts(with: [0xFF, 0xFE]) { return twoBytes(bytes, isLittle: true) }
        if bytes.starts(with: [0xFE, 0xFF]) { return twoBytes(bytes, isLittle: false) }
        let start = bytes.prefix(2000)
        let zeros = start.enumerated().filter { $0.element == 0 }.map(\.offset)
        if zeros.count * 3 > start.count {
            return twoBytes(bytes, isLittle: zeros.count { $0 % 2 == 1 } * 2 > zeros.count)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        // What was written in UTF-8 and is damaged still has more letters that are whole.
        let (broken, whole) = text.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
            if scalar == "\u{FFFD}" { counts.0 += 1 } else if !scalar.isASCII { counts.1 += 1 }
        }
        return broken == 0 || whole >= broken ? text : windows(bytes)
    }

    private static func twoBytes(_ bytes: [UInt8], isLittle: Bool) -> String {
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { place -> UInt16 in
            let (first, second) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
            return isLittle ? first | second << 8 : first << 8 | second
        }
        return String(decoding: units, as: UTF16.self) + (bytes.count % 2 == 0 ? "" : "\u{FFFD}")
    }

    /// Windows-1252, of which Latin-1 is what people use.
    private static func windows(_ bytes: [UInt8]) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes {
            text.append((0x80...0x9F).contains(byte) ? betweens[Int(byte) - 0x80] : Unicode.Scalar(byte))
        }
        return String(text)
    }

    /// 0x80 to 0x9F, where Latin-1 has no letters; five of them are nothing.
    private static let betweens = Array(
        "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)
}

extension Problem {
    package static let fileIsEmpty = Problem(
        Phrase(
            nb: "Filen er tom. Velg en med en linje for hver dere vil invitere.",
            nn: "Fila er tom. Vel ei med ei linje for kvar de vil invitere.",
            en: "The file is empty. Choose one with a line for everyone you want to invite."))
    fileprivate static let fileIsAWorkbook = Problem(
        Phrase(
            nb:
                "Dette er en arbeidsbok fra Excel. Velg «Lagre som» og «CSV UTF-8» i Excel, eller kopier radene og lim dem inn.",
            nn:
                "Dette er ei arbeidsbok frå Excel. Vel «Lagre som» og «CSV UTF-8» i Excel, eller kopier radene og lim dei inn.",
            en: "This is an Excel workbook. Choose “Save as” and “CSV UTF-8” in Excel, or copy the rows and paste them."
        ))
    fileprivate static let fileIsNoList = Problem(
        Phrase(
            nb: "Dette er ikke en liste vi kan lese. Lagre den som CSV eller ren tekst, eller lim inn linjene.",
            nn: "Dette er ikkje ei liste vi kan lese. Lagre ho som CSV eller rein tekst, eller lim inn linjene.",
            en: "This is not a list that we can read. Save it as CSV or plain text, or paste the lines."))
}
