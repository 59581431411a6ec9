import Markup
import Words
import WorkModel

/// The last look before the start.
extension QuestionPage {
    var lookOver: HTML {
        guard let plan = answers.plan(choices) else {
            let wrong = answers.firstWrong(choices)
            return """
                <div class="stack"><h1>\(title)</h1>
                <p>\(say(
                    nb: "Noe mangler eller må rettes.",
                    nn: "Noko manglar eller må rettast.",
                    en: "Something is missing or needs correcting."))</p>
                <p><a class="btn" href="\(visit.to(.question(wrong)))?\(answers.query)">\(say(
                    nb: "Gå til spørsmålet",
                    nn: "Gå til spørsmålet",
                    en: "Go to the question"))</a>
                </p></div>
                """
        }
        return """
            <div class="stack">
            \(back)
            <h1>\(title)</h1>
            <dl class="answers">\(rows(plan))\(comesBefore)\(answersChallenge)</dl>
            \(!isPast && plan.end < choices.clock() ? hasBeen(plan.variant.theMeeting) : .nothing)
            <form class="stack" method="post" action="\(visit.to(.dugnader))">
            \(answers.hidden(except: units.isEmpty ? [] : ["enhet"]))\(whose)<p><button class="btn">\(startButton(plan))</button></p>
            </form>
            \(whatYouGet(plan))
            </div>
            \(isPast ? .nothing : PlanBeside(answers: answers, length: plan.length, begins: plan.start, choices: choices, say: say).html)
            """
    }

    /// Asked of whoever has signed in: one of their units', or nobody's.
    private var whose: HTML? {
        guard !units.isEmpty else { return nil }
        let answer = answers.has("enhet") ? answers["enhet"] : units.count == 1 ? units[0].unit.id.description : ""
        let choices = units.map { one in
            let id = one.unit.id.description
            return radio("enhet", id, one.unit.name, isChosen: id == answer)
        }
        let nobodys = radio(
            "enhet", "", say(nb: "Ingens", nn: "Ingen sin", en: "Nobody’s"),
            hint: say(
                nb: "Den følger lenkene, og slettes av seg selv etter \(Retention.ofLoose.inWords.nb).",
                nn: "Han følgjer lenkjene, og blir sletta av seg sjølv etter \(Retention.ofLoose.inWords.nn).",
                en: "It follows its links, and is deleted by itself after \(Retention.ofLoose.inWords.en)."),
            isChosen: answer.isEmpty)
        return """
            <fieldset class="choices stack"><legend><b>\(say(
                nb: "Hvem sin er dugnaden?", nn: "Kven sin er dugnaden?", en: "Whose is the dugnad?"))</b></legend>
            \(choices)\(nobodys)</fieldset>

            """
    }

    /// The year may be wrong. Or it has been held, and then there is a way for that.
    private func hasBeen(_ meeting: Phrase) -> HTML {
        """
        <p class="slip">\(say(
            nb: "Dette tidspunktet er forbi. Er \(meeting.nb) allerede over?",
            nn: "Dette tidspunktet er forbi. Er \(meeting.nn) alt over?",
            en: "This time has passed. Is \(meeting.en) already over?"))
        <a href="\(visit.to(.question(.time)))?\(answers.answering("nar", StartQuestion.past).query)">\(say(.typeInAPastDugnad))</a></p>
        """
    }

    private func startButton(_ plan: DugnadPlan) -> String {
        let meeting = plan.variant.theMeeting
        if isPast { return say(nb: "Gå til notatene", nn: "Gå til notata", en: "Go to the notes") }
        return say(nb: "Start \(meeting.nb)", nn: "Start \(meeting.nn)", en: "Start \(meeting.en)")
    }

    private func rows(_ plan: DugnadPlan) -> [HTML] {
        let whom = plan.district.map { "\(plan.name), \($0)" } ?? plan.name
        let time = say(plan.roughly?.words ?? NorwegianTime.dayAndHours(from: plan.start, to: plan.end))
            .capitalisedFirst
        let past = isPast ? pastRows(plan) : nil
        let people = Counting.people.inDigits(plan.people)
        let groups = plan.seating.groupCount(plan.groupCount)
        let among = plan.seating.among
        let youth =
            plan.youthCome && plan.variant != .youth
            ? Phrase(nb: ", og ungdom kommer", nn: ", og ungdom kjem", en: ", and young people come") : Phrase(same: "")
        return [
            row(.variant, say(nb: "Hva slags", nn: "Kva slags", en: "Kind"), say(plan.variant.name)),
            row(.whom, say(nb: "For", nn: "For", en: "For"), whom),
            row(.time, isPast ? say(.timeAndPlace) : say(nb: "Når", nn: "Når", en: "When"), past?.time ?? time),
            isPast
                ? .nothing
                : row(
                    .length, say(nb: "Hvor lenge", nn: "Kor lenge", en: "How long"), say.hoursAndMinutes(plan.length)),
            isPast
                ? .nothing
                : row(
                    .place, say(nb: "Hvor", nn: "Kvar", en: "Where"),
                    place(plan)),
            row(
                .people, say(nb: "Hvor mange", nn: "Kor mange", en: "How many"),
                past?.people
                    ?? say(
                        nb: "\(people.nb) \(among.nb) \(groups.nb)\(youth.nb)",
                        nn: "\(people.nn) \(among.nn) \(groups.nn)\(youth.nn)",
                        en: "\(people.en) \(among.en) \(groups.en)\(youth.en)")),
            row(.language, say(nb: "Språk", nn: "Språk", en: "Language"), plan.language.ownName),
        ]
    }

    private var comesBefore: HTML? {
        later.map { later in
            """
            <div><dt>\(say(nb: "Kobles til", nn: "Blir kopla til", en: "Connected to"))</dt>\
            <dd>\(say(later.shownName))</dd><dd></dd></div>
            """
        }
    }

    /// They may start without being a part of the relay.
    private var answersChallenge: HTML? {
        challenge.map { challenge in
            let label = say(.relay)
            return """
                <div><dt>\(label)</dt><dd>\(say(
                    nb: "Fra \(challenge.challenger)", nn: "Frå \(challenge.challenger)",
                    en: "From \(challenge.challenger)"))</dd><dd>
                <a href="\(visit.to(.question(.lookOver)))?\(answers.answering("stafett", "").query)">\(say(
                    nb: "Ta bort", nn: "Ta bort", en: "Take away"))<span class="vh">: \(label)</span></a></dd></div>
                """
        }
    }

    private func row(_ question: StartQuestion, _ label: String, _ value: String) -> HTML {
        """
        <div><dt>\(label)</dt><dd>\(value)</dd><dd>
        <a href="\(visit.to(.question(question)))?endrer=1&amp;\(answers.query)">\(say(.change))\
        <span class="vh">: \(label)</span>
        </a></dd></div>

        """
    }

    private func place(_ plan: DugnadPlan) -> String {
        let also = plan.alsoByVideo.map { _ in
            plan.place == nil ? say(.byVideo).capitalisedFirst : say(.alsoByVideo)
        }
        let place = [
            plan.isByVideo ? say(.byVideo).capitalisedFirst : nil, plan.place, also, plan.alsoByVideo?.nilIfEmpty,
        ].compactMap(\.self)
        return place.isEmpty
            ? say(nb: "Ikke bestemt ennå", nn: "Ikkje bestemt enno", en: "Not decided yet")
            : place.joined(separator: ", ")
    }
}
