import Markup
import Words
import WorkModel

/// The questions about a dugnad that is over and is typed in: when it was, as well as anybody knows, and how many came.
extension QuestionPage {
    /// On the first question of a start: the way in for those who have met already.
    var hasItBeen: HTML {
        """
        <p><a href="\(visit.to(.startOfPast))">\(say(.typeInAPastDugnad))</a></p>
        """
    }

    var pastTimeFields: HTML {
        """
        <h1>\(title)</h1>
        <p><label for="dato">\(say(.whenWasIt))</label></p>
        <p class="small" id="dato-hint">\(say(.asWellAsYouKnow))</p>
        \(problems.at("dato", say))
        <p><input id="dato" name="dato" value="\(answers["dato"])" size="24" \
        autocomplete="off"\(problems.told("dato", hint: "dato-hint"))></p>
        \(time("start", say(.beganAt)))
        \(time("slutt", say(.endedAt)))
        <p><label for="sted">\(say(WhenDraft.Field.place.label))</label> <span class="small">(\(say(.optional)))</span></p>
        \(problems.at("sted", say))
        <p><input dir="auto" id="sted" name="sted" value="\(answers["sted"])" \
        autocomplete="off"\(problems.told("sted"))></p>
        """
    }

    private func time(_ name: String, _ label: String) -> HTML {
        """
        <p><label for="\(name)">\(label)</label> <span class="small">(\(say(.optional)))</span></p>
        \(problems.at(name, say))
        <p><input id="\(name)" name="\(name)" type="time" \
        value="\(TimeOfDay.field(answers[name]))"\(problems.told(name))></p>
        """
    }

    var pastPeopleFields: HTML {
        let group = answers.seating.group.map { $0.lowercased() }
        return """
            <h1><label for="antall">\(title)</label></h1>
            <p class="small" id="antall-hint">\(say(
            nb: "For eksempel 35, knapt 30 eller omtrent 40. Vet ingen det, lar dere feltet stå tomt. Hvem de var, kan dere skrive senere.",
            nn: "Til dømes 35, knapt 30 eller omtrent 40. Veit ingen det, lèt de feltet stå tomt. Kven dei var, kan de skrive seinare.",
            en: "Such as 35, nearly 30 or about 40. If nobody knows, leave it empty. You can write who they were later."))</p>
            \(problems.at("antall", say))
            <p><input id="antall" name="antall" value="\(answers["antall"])" size="12" \
            autocomplete="off"\(problems.told("antall", hint: "antall-hint"))></p>
            \(groupsField(hint: say(
            nb: "Notatene skrives inn \(group.nb) for \(group.nb). La feltet stå tomt hvis dere ikke vet hvem som skrev hva.",
            nn: "Notata blir skrivne inn \(group.nn) for \(group.nn). La feltet stå tomt dersom de ikkje veit kven som skreiv kva.",
            en: "The notes are typed in one \(group.en) at a time. Leave it empty if you do not know who wrote what.")))
            """
    }

    /// When it was and how many came, on the last page.
    func pastRows(_ plan: DugnadPlan) -> (time: String, people: String) {
        let time = say(plan.held?.words ?? Phrase(same: "")).capitalisedFirst + (plan.place.map { ", \($0)" } ?? "")
        let groups = say(plan.seating.groupCount(plan.groupCount))
        return (
            time, [answers.headcount?.words(in: visit.language), groups].compactMap(\.self).joined(separator: ", ")
        )
    }

    /// Under the button on the last page.
    func whatYouGet(_ plan: DugnadPlan) -> HTML {
        guard isPast else {
            return """
                <p class="small">\(say(
                    nb: "Du får en egen lenke som ordstyrer og en kode til \(plan.seating.theGroups.nb). Ingen trenger konto.",
                    nn: "Du får ei eiga lenkje som ordstyrar og ein kode til \(plan.seating.theGroups.nn). Ingen treng konto.",
                    en: "You get a link of your own as moderator and a code for \(plan.seating.theGroups.en). Nobody needs an account."))</p>
                """
        }
        return """
            <p class="small">\(say(
            nb: "Du får en lenke til notatene og referatet. Kode og klokke trenger dere ikke nå.",
            nn: "Du får ei lenkje til notata og referatet. Kode og klokke treng de ikkje no.",
            en: "You get a link to the notes and the minutes. You do not need a code or a clock now."))</p>
            """
    }
}

extension Phrase {
    static let whenWasIt = Phrase(nb: "Når var det?", nn: "Når var det?", en: "When was it?")
    static let beganAt = Phrase(nb: "Begynte kl.", nn: "Byrja kl.", en: "Began at")
    static let endedAt = Phrase(nb: "Sluttet kl.", nn: "Slutta kl.", en: "Ended at")
    static let asWellAsYouKnow = Phrase(
        nb: "Så godt dere vet: 14. oktober 2020, oktober 2020 eller høsten 2020.",
        nn: "Så godt de veit: 14. oktober 2020, oktober 2020 eller hausten 2020.",
        en: "As well as you know: 14 October 2020, October 2020 or autumn 2020.")
}
