import Foundation
import Words

/// The city districts. Only Oslo's are known by name; other municipalities write their own.
package enum Districts {
    /// Those to choose from in a municipality; empty where any name will do.
    package static func offered(in municipalityNumber: String) -> [String] {
        municipalityNumber == "0301" ? oslo : []
    }

    /// What two spellings of one district's name have in common: «Alna bydel», «bydel Alna» and «ALNA» are one.
    package static func key(of name: String) -> String {
        let visible = name.unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }
        return withoutTheWord(String(String.UnicodeScalarView(visible))).lowercased()
            .precomposedStringWithCanonicalMapping
    }

    /// The name of the district that was typed: Oslo's as Oslo writes it, any other as it was typed, without «bydel».
    static func one(typed text: String, in place: Municipality?) throws(Problem) -> String {
        let name = withoutTheWord(try TypedText.line(text))
        guard name.contains(where: { $0.isLetter || $0.isNumber }) else { throw .districtMissing }
        guard let place, !offered(in: place.number).isEmpty else { return name }
        let offered = offered(in: place.number)
        let alike = offered.first { key(of: $0) == key(of: name) } ?? offered.first { loose($0) == loose(name) }
        guard let alike else { throw .noDistrict(name, offered, in: place) }
        return alike
    }

    private static func withoutTheWord(_ name: String) -> String {
        let words = name.split(whereSeparator: \.isWhitespace)
        func isTheWord(_ word: Substring) -> Bool { word.lowercased() == "bydel" }
        return words.drop(while: isTheWord).reversed().drop(while: isTheWord).reversed().joined(separator: " ")
    }

    /// «St Hanshaugen», «Ostensjo»
    private static func loose(_ name: String) -> String {
        Spellings.onAnyKeyboard(key(of: name)).filter(\.isLetter)
    }

    private static let oslo = [
        "Gamle Oslo", "Grünerløkka", "Sagene", "St. Hanshaugen", "Frogner", "Ullern", "Vestre Aker", "Nordre Aker",
        "Bjerke", "Grorud", "Stovner", "Alna", "Østensjø", "Nordstrand", "Søndre Nordstrand",
    ]
}

extension Problem {
    fileprivate static let districtMissing = Problem(
        Phrase(
            nb: "Skriv hvilken bydel det er.", nn: "Skriv kva for ein bydel det er.",
            en: "Write which city district it is."))

    fileprivate static func noDistrict(_ name: String, _ offered: [String], in place: Municipality) -> Problem {
        let all = Phrase.listing(offered)
        return Problem(
            Phrase(
                nb: "\(place.name) har ingen bydel som heter «\(name)». Bydelene er \(all.nb).",
                nn: "\(place.name) har ingen bydel som heiter «\(name)». Bydelane er \(all.nn).",
                en: "\(place.name) has no city district called “\(name)”. The districts are \(all.en)."))
    }
}
