import Words
import WorkModel

/// What can be wrong with the answers.
extension StartAnswers {
    func problems(at question: StartQuestion, _ choices: StartChoices) -> FormProblems {
        var problems = FormProblems()
        switch question {
        case .variant:
            if variant == nil {
                problems.add(
                    "variant",
                    Phrase(
                        nb: "Velg hva slags dugnad det er.", nn: "Vel kva slags dugnad det er.",
                        en: "Choose what kind of dugnad it is."))
            }
        case .whom: checkWhom(choices, &problems)
        case .time: checkTime(choices, &problems)
        case .length:
            let begins = (try? begins(choices)) ?? choices.clock()
            _ = problems.reading(lengthField, try length(from: begins, choices))
        case .place:
            _ = problems.reading(placeField, try whenDraft.checkedPlace())
            _ = problems.reading("lenke", try whenDraft.checkedLink())
        case .people: checkPeople(&problems)
        case .language, .lookOver: break
        }
        return problems
    }

    private func checkWhom(_ choices: StartChoices, _ problems: inout FormProblems) {
        guard isForAMunicipality else {
            if self["navn"].isEmpty {
                problems.add(
                    "navn",
                    Phrase(
                        nb: "Skriv navnet på laget eller gruppa.", nn: "Skriv namnet på laget eller gruppa.",
                        en: "Write the name of the club or group."))
            }
            _ = problems.reading("navn", try TypedText.line(self["navn"]))
            return
        }
        let typed = self["kommune"]
        if isOfTheDemo {
            _ = problems.reading("navn", try TypedText.line(self["navn"]))
        } else if typed.isEmpty {
            problems.add("kommune", Problem.municipalityMissing)
        } else if municipality(choices.municipalities) == nil, let former = choices.municipalities.former(typed) {
            problems.add("kommune", former.whatItIsNow)
        } else if municipality(choices.municipalities) == nil {
            let fits = !choices.municipalities.matching(typed).isEmpty
            problems.add("kommune", fits ? .chooseMunicipality : .noMunicipality(typed))
        }
        _ = problems.reading("bydel", try TypedText.line(self["bydel"]))
    }

    /// Of one that is over all of it is asked at once.
    private func checkTime(_ choices: StartChoices, _ problems: inout FormProblems) {
        guard isNow || isPast || isWithoutDay || self["nar"] == "senere" else {
            problems.add(
                "nar",
                Phrase(
                    nb: "Velg om dere begynner nå, senere eller ikke vet ennå.",
                    nn: "Vel om de byrjar no, seinare eller ikkje veit enno.",
                    en: "Choose whether you begin now, later or do not know yet."))
            return
        }
        do {
            if isPast { _ = try when(choices) } else { _ = try begins(choices) }
        } catch {
            for (field, problem) in error.named(\.name).list { problems.add(field, problem) }
        }
    }

    private func checkPeople(_ problems: inout FormProblems) {
        guard let people, canBeCounted else { return problems.add("antall", isPast ? .howManyCame : .howManyCome) }
        guard !self["grupper"].isEmpty else { return }
        let name = seating.groups
        guard let groups, DugnadPlan.groupLimits.contains(groups) else {
            problems.add(
                "grupper",
                Phrase(
                    nb: "Skriv hvor mange \(name.nb), et helt tall fra 1 til 30.",
                    nn: "Skriv kor mange \(name.nn), eit heilt tal frå 1 til 30.",
                    en: "Write how many \(name.en), a whole number from 1 to 30."))
            return
        }
        if groups > people {
            problems.add(
                "grupper",
                Phrase(
                    nb: "Det blir flere \(name.nb) enn folk. Skriv et lavere tall.",
                    nn: "Det blir fleire \(name.nn) enn folk. Skriv eit lågare tal.",
                    en: "That makes more \(name.en) than people. Write a lower number."))
        }
    }

    /// How many came to one that is over need not be known.
    private var canBeCounted: Bool {
        guard isPast else { return people.map(DugnadPlan.peopleLimits.contains) ?? false }
        return self["antall"].isEmpty || (headcount?.people ?? 0) > 0
    }
}

extension Phrase {
    fileprivate static let howManyCome = Phrase(
        nb: "Skriv hvor mange som kommer, et helt tall fra 1 til 200.",
        nn: "Skriv kor mange som kjem, eit heilt tal frå 1 til 200.",
        en: "Write how many are coming, a whole number from 1 to 200.")
    fileprivate static let howManyCame = Phrase(
        nb: "Skriv et tall fra 1 til 500, for eksempel 35, knapt 30 eller omtrent 40, eller la feltet stå tomt.",
        nn: "Skriv eit tal frå 1 til 500, til dømes 35, knapt 30 eller omtrent 40, eller la feltet stå tomt.",
        en: "Write a number from 1 to 500, such as 35, nearly 30 or about 40, or leave it empty.")
}

extension Problem {
    fileprivate static let chooseMunicipality = Problem(
        Phrase(
            nb: "Flere kommuner passer. Velg den rette, eller skriv mer av navnet.",
            nn: "Fleire kommunar passar. Vel den rette, eller skriv meir av namnet.",
            en: "Several municipalities fit. Choose the right one, or write more of the name."))
}
