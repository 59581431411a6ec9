import Markup
import Words
import WorkModel

/// What is kept of those who are invited, until when, and who answers for it: said where it is asked for.
struct WhatIsKept {
    let people: PeopleKept
    let owner: WorkModel.Unit?
    let visit: ListVisit

    private var say: Tongue { visit.say }
    private var meeting: Phrase { visit.dugnad.variant.theMeeting }

    var html: HTML {
        switch people {
        case .until:
            let day = visit.dugnad.dayOfForgetting(after: PeopleKept.length)
            let who = owner?.name ?? ""
            return """
                \(say(
                    nb: "Navn og adresser slettes \(day.nb). Til da ser bare de som arbeider i \(who), dem. Laget, skolen og rollen blir stående. Den som selv sier ja til å bli spurt igjen, blir husket i to år.",
                    nn: "Namn og adresser blir sletta \(day.nn). Til då ser berre dei som arbeider i \(who), dei. Laget, skulen og rolla blir ståande. Den som sjølv seier ja til å bli spurd igjen, blir hugsa i to år.",
                    en: "Names and addresses are deleted \(day.en). Until then only those who work in \(who) see them. The club, the school and the role are kept. Whoever says themselves that they may be asked again is remembered for two years."))
                """
        case .over:
            return """
                \(say(
                    nb: "Navn og adresser er slettet. Laget, skolen og rollen blir stående.",
                    nn: "Namn og adresser er sletta. Laget, skulen og rolla blir ståande.",
                    en: "Names and addresses are deleted. The club, the school and the role are kept."))
                """
        case .onlyByAUnit:
            return """
                \(say(
                    nb: "Skriv lag, skoler og roller, ikke navn eller adresser. Bare en enhet kan ta vare på dem.",
                    nn: "Skriv lag, skular og roller, ikkje namn eller adresser. Berre ei eining kan ta vare på dei.",
                    en: "Write clubs, schools and roles, not names or addresses. Only a unit can keep those."))
                <a href="\(visit.to(.owner(visit.dugnad)))">\(say(
                    nb: "Ta \(meeting.nb) inn i en enhet", nn: "Ta \(meeting.nn) inn i ei eining",
                    en: "Take \(meeting.en) into a unit"))</a>
                """
        }
    }
}
