import Markup
import Words
import WorkModel

/// Making the rest fit the time: shorter when the room is behind, longer when it is ahead, and the way back.
extension ModeratorPage {
    /// Offered only when it would help, and says what it would do before it is pressed.
    var tighten: HTML? {
        guard sheet.behind(at: visit.now) >= .minutes(1), let after = refitted else { return nil }
        return fitting(
            "btn", Phrase(nb: "Stram inn resten", nn: "Stram inn resten", en: "Tighten the rest"),
            "\(takes(after)) \(ends(after))", id: "stram")
    }

    /// There is no hurry in being ahead, and a few minutes are no reason to do anything: the offer waits behind a link.
    var toMinutesBack: HTML? {
        guard isAhead, refitted != nil else { return nil }
        return " · \(opening(.minutesBack, "\(say(ModeratorPage.giveBack))"))"
    }

    /// What would be given to which steps.
    var minutesBack: HTML {
        guard isAhead, let after = refitted else {
            return
                "<p>\(say(nb: "Nå er det ingen minutter å gi tilbake.", nn: "No er det ingen minutt å gi tilbake.", en: "There are no minutes to give back now."))</p>"
        }
        return fitting("btn quiet", ModeratorPage.giveBack, "\(gives(after)) \(ends(after))", id: "gi")
    }

    static let giveBack = Phrase(
        nb: "Gi minuttene tilbake", nn: "Gi minutta tilbake", en: "Give the minutes back")

    private var isAhead: Bool { sheet.behind(at: visit.now) <= .minutes(-5) }

    /// The run sheet with the rest fitted to the time; nil when that would change nothing.
    private var refitted: RunSheet? {
        let after = sheet.tightened(at: visit.now)
        return after == sheet ? nil : after
    }

    /// - Parameter id: which way it goes, for a page that has been open while the room fell behind.
    private func fitting(_ style: String, _ button: Phrase, _ meaning: String, id: String) -> HTML {
        """
        <form method="post" action="\(visit.to(.tightening(dugnad)))"\(sentInPlace(changing: [.steps]))>
        <button class="\(style)" name="vei" value="\(id)" aria-describedby="\(id)">\(say(button))</button></form>
        <p class="small" id="\(id)">\(meaning)</p>
        """
    }

    /// «Kortere nå: Veier inn 25 → 18 min. Hoppes over: Pause.», with the way back.
    ///
    /// Its place is there before there is anything to say, or it is not read out.
    var fittedNow: HTML {
        let fitted = sheet.fitted
        guard clock.isRunning, !fitted.isEmpty else { return "<div class=\"vh\"><p role=\"status\"></p></div>" }
        let changed = fitted.filter { !$0.isSkipped }.map { step -> HTML in
            let (name, before) = (say(short(step)), step.minutesBefore ?? step.minutes)
            return """
                <b>\(name)</b> \(before)<span class="vh"> \(say(nb: "til", nn: "til", en: "to")) </span>\
                <span aria-hidden="true">\u{A0}→\u{A0}</span>\(step.minutes)\u{A0}min
                """
        }
        let skipped = fitted.filter(\.isSkipped).map { say(short($0)) }
        let differences = Set(fitted.filter { !$0.isSkipped }.map { ($0.minutes - ($0.minutesBefore ?? 0)).signum() })
        let label =
            switch differences {
            case [-1]: say(nb: "Kortere nå:", nn: "Kortare no:", en: "Shorter now:")
            case [1]: say(nb: "Lengre nå:", nn: "Lengre no:", en: "Longer now:")
            default: say(nb: "Minuttene nå:", nn: "Minutta no:", en: "The minutes now:")
            }
        let without: HTML? = skipped.isEmpty ? nil : "\(say(Self.skips)) \(skipped.joined(separator: ", "))."
        let times: HTML? = changed.isEmpty ? nil : "\(label) \(changed.joined(by: ", "))."
        return """
            <div class="fitted row"><p class="small" role="status">\([times, without].compactMap(\.self).joined(by: " "))</p>
            <form method="post" action="\(visit.to(.tighteningUndoing(dugnad)))"\(sentInPlace(changing: [.steps]))>
            <button class="btn link slim">\(say(.undo))</button></form></div>
            """
    }

    private func short(_ step: Step) -> Phrase {
        step.title == nil ? room.words(of: step)?.short ?? room.title(of: step) : room.title(of: step)
    }

    private static let skips = Phrase(nb: "Hopper over:", nn: "Hoppar over:", en: "Skips:")

    /// «Tar 4 min fra punkt 6 til 9. Hopper over: Pause.»
    private func takes(_ after: RunSheet) -> String {
        let (minutes, place) = moved(after)
        let dropped = sheet.upcoming.filter { after.step($0.id)?.isSkipped == true }.map { say(room.title(of: $0)) }
        return [
            place.map { place in
                say(
                    nb: "Tar \(-minutes)\u{A0}min fra \(place.nb).", nn: "Tek \(-minutes)\u{A0}min frå \(place.nn).",
                    en: "Takes \(-minutes)\u{A0}min from \(place.en).")
            },
            dropped.isEmpty ? nil : "\(say(Self.skips)) \(dropped.joined(separator: ", ")).",
        ].compactMap(\.self).joined(separator: " ")
    }

    /// «Legger 8 min til punkt 6 til 9.»
    private func gives(_ after: RunSheet) -> String {
        let (minutes, place) = moved(after)
        return place.map { place in
            say(
                nb: "Gir \(minutes)\u{A0}min til \(place.nb).", nn: "Gir \(minutes)\u{A0}min til \(place.nn).",
                en: "Gives \(minutes)\u{A0}min to \(place.en).")
        } ?? ""
    }

    /// How many minutes the steps that stay would get, and which those are: «punkt 6–9».
    private func moved(_ after: RunSheet) -> (minutes: Int, place: Phrase?) {
        let numbered = sheet.going.enumerated().map { (number: $0.offset + 1, step: $0.element) }
        let changed = numbered.compactMap { number, step -> (number: Int, minutes: Int)? in
            guard let then = after.step(step.id), !then.isSkipped, then.minutes != step.minutes else { return nil }
            return (number, then.minutes - step.minutes)
        }
        guard let first = changed.first?.number, let last = changed.last?.number else { return (0, nil) }
        let place =
            first == last
            ? Phrase(nb: "punkt \(first)", nn: "punkt \(first)", en: "step \(first)")
            : Phrase(
                nb: "punkt \(first)–\(last)", nn: "punkt \(first)–\(last)", en: "steps \(first)–\(last)")
        return (changed.map(\.minutes).reduce(0, +), place)
    }

    /// When the meeting would end after that, and whether that is the agreed end.
    private func ends(_ after: RunSheet) -> String {
        let rest = after.behind(at: visit.now).wholeMinutes
        let hour = NorwegianTime.clock(clock.agreedEnd + .minutes(rest))
        if rest == 0 {
            return say(
                nb: "Da slutter dere kl.\u{A0}\(hour), som avtalt.", nn: "Då sluttar de kl.\u{A0}\(hour), som avtalt.",
                en: "Then you end at \(hour), as agreed.")
        }
        if rest < 0 {
            return say(
                nb: "Da slutter dere kl.\u{A0}\(hour), \(-rest)\u{A0}min før avtalt.",
                nn: "Då sluttar de kl.\u{A0}\(hour), \(-rest)\u{A0}min før avtalt.",
                en: "Then you end at \(hour), \(-rest)\u{A0}min earlier than agreed.")
        }
        return say(
            nb: "Da slutter dere kl.\u{A0}\(hour), \(rest)\u{A0}min senere enn avtalt.",
            nn: "Då sluttar de kl.\u{A0}\(hour), \(rest)\u{A0}min seinare enn avtalt.",
            en: "Then you end at \(hour), \(rest)\u{A0}min later than agreed.")
    }
}
