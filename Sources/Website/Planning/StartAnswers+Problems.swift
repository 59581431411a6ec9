import Words
import WorkModel

/// What can be wrong with the answers.
extension StartAnswers {
    func problems(at question: StartQuestion, _ site: Site, _ say: Tongue) -> Problems {
        var problems = Problems()
        switch question {
        case .variant:
            if variant == nil {
                problems.add(
                    "variant",
                    say(
                        nb: "Velg hva slags dugnad det er.", nn: "Vel kva slags dugnad det er.",
                        en: "Choose what kind of dugnad it is."))
            }
        case .whom: checkWhom(site, say, &problems)
        case .time: checkTime(site, say, &problems)
        case .people: checkPeople(say, &problems)
        case .language, .lookOver: break
        }
        return problems
    }

    private func checkWhom(_ site: Site, _ say: Tongue, _ problems: inout Problems) {
        guard variant == .municipality else {
            if self["navn"].isEmpty {
                problems.add(
                    "navn",
                    say(
                        nb: "Skriv navnet på laget eller gruppa.", nn: "Skriv namnet på laget eller gruppa.",
                        en: "Write the name of the club or group."))
            } else if self["navn"].count > 200 {
                problems.add(
                    "navn",
                    say(
                        nb: "Navnet kan ha høyst 200 tegn.", nn: "Namnet kan ha høgst 200 teikn.",
                        en: "The name can have at most 200 characters."))
            }
            guardName("navn", say, &problems)
            return
        }
        let typed = self["kommune"]
        if typed.isEmpty {
            problems.add(
                "kommune",
                say(
                    nb: "Skriv hvilken kommune det er.", nn: "Skriv kva for ein kommune det er.",
                    en: "Write which municipality it is."))
        } else if municipality(site.municipalities) == nil {
            problems.add(
                "kommune",
                site.municipalities.matching(typed).isEmpty
                    ? say(
                        nb:
                            "Vi finner ingen kommune som heter «\(typed)». Hvis den er slått sammen med en annen, skriv det nye navnet.",
                        nn:
                            "Vi finn ingen kommune som heiter «\(typed)». Om han er slått saman med ein annan, skriv det nye namnet.",
                        en:
                            "We find no municipality called “\(typed)”. If it has merged with another, write the new name."
                    )
                    : say(
                        nb: "Flere kommuner passer. Velg den rette, eller skriv mer av navnet.",
                        nn: "Fleire kommunar passar. Vel den rette, eller skriv meir av namnet.",
                        en: "Several municipalities fit. Choose the right one, or write more of the name."))
        }
        guardName("bydel", say, &problems)
    }

    /// Names of groups and places are watched as notes are: somebody may write whom to ring.
    private func guardName(_ field: String, _ say: Tongue, _ problems: inout Problems) {
        do {
            try NoteText.checkForRealPeople(self[field])
        } catch {
            problems.add(field, say(error.reason))
        }
    }

    private func checkTime(_ site: Site, _ say: Tongue, _ problems: inout Problems) {
        checkHours(site, say, &problems)
        guardName("sted", say, &problems)
    }

    private func checkHours(_ site: Site, _ say: Tongue, _ problems: inout Problems) {
        guard has("nar"), self["nar"] == "na" || self["nar"] == "senere" else {
            problems.add(
                "nar",
                say(
                    nb: "Velg om dere begynner nå eller senere.", nn: "Vel om de byrjar no eller seinare.",
                    en: "Choose whether you begin now or later."))
            return
        }
        if !isNow, self["dato"].isEmpty {
            problems.add("dato", StartAnswers.noDay(say))
        } else if !isNow, Day(typed: self["dato"]) == nil {
            problems.add("dato", StartAnswers.noSuchDay(say))
        }
        guard problems.isEmpty else { return }
        let field = isNow ? "lengde" : "start"
        guard let hours = hours(at: site.clock()) else {
            problems.add(
                field,
                isNow
                    ? say(nb: "Velg hvor lenge dere har.", nn: "Vel kor lenge de har.", en: "Choose how long you have.")
                    : StartAnswers.noHours(say))
            return
        }
        guard hours.end > hours.start else {
            problems.add("slutt", StartAnswers.endsBeforeStart(say))
            return
        }
        let variant = variant ?? .municipality
        StartAnswers.checkLength(
            (hours.end - hours.start).wholeMinutes, field: isNow ? "lengde" : "slutt", variant,
            site.edition.template(for: variant), say, &problems)
    }

    static func noDay(_ say: Tongue) -> String {
        say(nb: "Velg hvilken dag dere møtes.", nn: "Vel kva dag de møtest.", en: "Choose the day you meet.")
    }

    static func noSuchDay(_ say: Tongue) -> String {
        say(
            nb: "Skriv en dato som finnes, for eksempel 30.11.2026.",
            nn: "Skriv ein dato som finst, til dømes 30.11.2026.",
            en: "Write a date that exists, for example 30.11.2026.")
    }

    static func noHours(_ say: Tongue) -> String {
        say(
            nb: "Skriv når dere begynner og slutter, for eksempel 18.00 og 20.30.",
            nn: "Skriv når de byrjar og sluttar, til dømes 18.00 og 20.30.",
            en: "Write when you begin and end, for example 18.00 and 20.30.")
    }

    static func endsBeforeStart(_ say: Tongue) -> String {
        say(
            nb: "Slutten må komme etter starten. Sjekk klokkeslettene.",
            nn: "Slutten må kome etter starten. Sjekk klokkesletta.",
            en: "The end must come after the start. Check the times.")
    }

    static func checkLength(
        _ length: Int, field: String, _ variant: Variant, _ template: RunSheetTemplate, _ say: Tongue,
        _ problems: inout Problems
    ) {
        let shortest = variant.shortest(template)
        if length < shortest {
            problems.add(
                field,
                say(
                    nb:
                        "Samtalene trenger minst \(shortest)\u{A0}minutter. Dere har satt av \(length). Sett av mer tid, så rekker dere alt.",
                    nn:
                        "Samtalane treng minst \(shortest)\u{A0}minutt. De har sett av \(length). Set av meir tid, så rekk de alt.",
                    en:
                        "The conversations need at least \(shortest)\u{A0}minutes. You have set aside \(length). Set aside more, and you will get through everything."
                ))
        } else if length > Variant.longest {
            problems.add(
                field,
                say(
                    nb: "Velg høyst fire timer. Lenger enn det snakker ingen godt sammen.",
                    nn: "Vel høgst fire timar. Lenger enn det snakkar ingen godt saman.",
                    en: "Choose four hours at most. Nobody talks well for longer than that."))
        }
    }

    private func checkPeople(_ say: Tongue, _ problems: inout Problems) {
        guard let people, DugnadPlan.peopleLimits.contains(people) else {
            problems.add(
                "antall",
                say(
                    nb: "Skriv hvor mange som kommer, et helt tall fra 1 til 200.",
                    nn: "Skriv kor mange som kjem, eit heilt tal frå 1 til 200.",
                    en: "Write how many are coming, a whole number from 1 to 200."))
            return
        }
        guard !self["grupper"].isEmpty else { return }
        let name = (variant ?? .municipality).groups
        guard let groups, DugnadPlan.groupLimits.contains(groups) else {
            problems.add(
                "grupper",
                say(
                    nb: "Skriv hvor mange \(name.nb), et helt tall fra 1 til 30.",
                    nn: "Skriv kor mange \(name.nn), eit heilt tal frå 1 til 30.",
                    en: "Write how many \(name.en), a whole number from 1 to 30."))
            return
        }
        if groups > people {
            problems.add(
                "grupper",
                say(
                    nb: "Det blir flere \(name.nb) enn folk. Skriv et lavere tall.",
                    nn: "Det blir fleire \(name.nn) enn folk. Skriv eit lågare tal.",
                    en: "That makes more \(name.en) than people. Write a lower number."))
        }
    }
}
