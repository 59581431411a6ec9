import Markup
import Words
import WorkModel

/// What was read and is not kept, or does not fit: said, so that nobody wonders where it went.
struct PreviewNotes {
    let reading: InviteeReading?
    let beside: InviteePreview?
    let kept: PeopleKept
    let say: Tongue

    var html: HTML? {
        let notes = all
        guard !notes.isEmpty else { return nil }
        return "<ul class=\"heed\">\(notes.map { "<li>\(say($0))</li>\n" as HTML })</ul>"
    }

    private var all: [Phrase] {
        guard let reading, let beside else { return [] }
        return [tooLong(reading), noRoom(beside), people(reading.leftOut), youth(reading, beside)].compactMap(\.self)
            + [numbers(reading.leftOut), twice(beside), columns(reading.leftOut)].compactMap(\.self)
    }

    private func tooLong(_ reading: InviteeReading) -> Phrase? {
        guard reading.isCutOff else { return nil }
        return Phrase(
            nb: "Lista er lengre enn 2\u{A0}000 linjer. Vi har lest de 2\u{A0}000 første, og ikke mer.",
            nn: "Lista er lengre enn 2\u{A0}000 linjer. Vi har lese dei 2\u{A0}000 første, og ikkje meir.",
            en: "The list is longer than 2,000 lines. We have read the first 2,000, and no more.")
    }

    private func noRoom(_ beside: InviteePreview) -> Phrase? {
        guard beside.withoutRoom > 0 else { return nil }
        let count = Counting.each(beside.withoutRoom)
        return Phrase(
            nb: "Det er plass til 2\u{A0}000 på lista, så \(count.nb) av dem får ikke plass.",
            nn: "Det er plass til 2\u{A0}000 på lista, så \(count.nn) av dei får ikkje plass.",
            en: "There is room for 2,000 on the list, so \(count.en) of them do not fit.")
    }

    private func people(_ left: InviteeReading.LeftOut) -> Phrase? {
        guard left.people > 0 else { return nil }
        let lines = Counting.lines.inWords(left.people)
        switch kept {
        case .until, .onlyByAUnit:
            return Phrase(
                nb:
                    "Navn og adresser i \(lines.nb) tar vi ikke med: bare en enhet kan ta vare på dem. Laget, skolen og rollen blir med.",
                nn:
                    "Namn og adresser i \(lines.nn) tek vi ikkje med: berre ei eining kan ta vare på dei. Laget, skulen og rolla blir med.",
                en:
                    "We leave out names and addresses in \(lines.en): only a unit can keep them. The club, the school and the role are kept."
            )
        case .over:
            return Phrase(
                nb: "Navn og adresser i \(lines.nb) tar vi ikke med: det er for lenge siden.",
                nn: "Namn og adresser i \(lines.nn) tek vi ikkje med: det er for lenge sidan.",
                en: "We leave out names and addresses in \(lines.en): it is too long ago.")
        }
    }

    private func youth(_ reading: InviteeReading, _ beside: InviteePreview) -> Phrase? {
        guard reading.leftOut.namesOfYouth + beside.namesOfYouth > 0 else { return nil }
        return Phrase(
            nb: "Navn på ungdom tar vi ikke vare på. Rådet og adressen blir med.",
            nn: "Namn på ungdom tek vi ikkje vare på. Rådet og adressa blir med.",
            en: "We keep no names of young people. The council and the address are kept.")
    }

    private func numbers(_ left: InviteeReading.LeftOut) -> Phrase? {
        switch (left.postalAddresses > 0, left.telephones > 0) {
        case (false, false): nil
        case (true, false):
            Phrase(
                nb: "Postadresser tar vi ikke vare på.", nn: "Postadresser tek vi ikkje vare på.",
                en: "We do not keep postal addresses.")
        case (false, true):
            Phrase(
                nb: "Telefonnumre tar vi ikke vare på.", nn: "Telefonnummer tek vi ikkje vare på.",
                en: "We do not keep telephone numbers.")
        case (true, true):
            Phrase(
                nb: "Postadresser og telefonnumre tar vi ikke vare på.",
                nn: "Postadresser og telefonnummer tek vi ikkje vare på.",
                en: "We do not keep postal addresses or telephone numbers.")
        }
    }

    private func twice(_ beside: InviteePreview) -> Phrase? {
        guard beside.twice > 0 else { return nil }
        let repeats = Counting.repeats.inWords(beside.twice)
        return Phrase(
            nb: "Vi hoppet over \(repeats.nb).", nn: "Vi hoppa over \(repeats.nn).", en: "We skipped \(repeats.en).")
    }

    private func columns(_ left: InviteeReading.LeftOut) -> Phrase? {
        guard !left.columns.isEmpty else { return nil }
        let names = left.columns.prefix(5)
        func all(_ language: Language) -> String {
            Phrase.listing(names.map { $0.quoted(in: language) })[language]
        }
        return Phrase(
            nb: "Dette leste vi ikke: \(all(.bokmål)).", nn: "Dette las vi ikkje: \(all(.nynorsk)).",
            en: "We did not read this: \(all(.english)).")
    }
}

extension Counting {
    fileprivate static let repeats = Counting(
        one: Phrase(nb: "én gjentakelse", nn: "éi gjentaking", en: "one repeat"),
        many: Phrase(nb: "gjentakelser", nn: "gjentakingar", en: "repeats"))
}
