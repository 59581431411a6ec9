import Words

/// What somebody answers.
package enum Reply: Sendable, Equatable {
    /// - Parameters:
    ///   - people: with oneself.
    ///   - young: how many of them are under 18.
    case coming(people: Int, young: Int)
    case notComing
    case unsure
    /// Somebody else comes instead.
    case sending(EmailAddress)
}

extension Answers {
    /// What whoever plans types in for one or for many, who have rung or written.
    package enum Typed: Sendable, Equatable {
        /// - Parameters:
        ///   - people: of each; nil for as many as before, or one.
        ///   - young: how many of them are under 18; nil for as many as before.
        case coming(people: Int?, young: Int? = nil)
        case notComing, unsure

        func reply(after before: Answer?) -> Reply {
            switch self {
            case .notComing: return .notComing
            case .unsure: return .unsure
            case .coming(let typed, let young):
                let people = typed ?? before?.people ?? 1
                return .coming(people: people, young: min(young ?? before?.young ?? 0, people))
            }
        }
    }
}

/// An answer as it is typed. Nothing is chosen beforehand.
package struct AnswerDraft: Sendable, Equatable {
    package enum Choice: String, Sendable, CaseIterable {
        case coming = "kommer"
        case sending = "annen"
        case notComing = "nei"
        case unsure = "vetikke"
    }

    package var choice: Choice?
    package var people = ""
    package var young = ""
    package var needs = ""
    package var address = ""
    /// What whoever comes is called, where that is not known.
    package var name = ""
    /// The unit may ask next time too. That is only ever said here; it is taken back by itself.
    package var mayBeAskedAgain = false

    package init() {}

    /// As it was answered before.
    package init(_ answer: Answer?, needs: String?) {
        switch answer?.state {
        case .coming, .waiting, .late: choice = .coming
        case .notComing: choice = .notComing
        case .unsure: choice = .unsure
        case .sentOn: choice = .sending
        case nil: choice = nil
        }
        if let answer, answer.people > 1 {
            people = String(answer.people)
            young = answer.young > 0 ? String(answer.young) : ""
        }
        self.needs = needs ?? ""
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case choice, name, people, young, needs, address
    }

    package static let longestNeeds = 400

    /// - Parameter own: the address that was invited.
    /// - Returns: what is answered, what is needed there, and what they are called; nil when they have not said, do not
    ///   come, or are all young.
    func check(own: EmailAddress?) throws(Problems<Field>) -> (reply: Reply, needs: String?, name: String?) {
        guard let choice else { throw Problems(.choice, .nothingChosen) }
        switch choice {
        case .notComing: return (.notComing, nil, nil)
        case .unsure: return (.unsure, nil, nil)
        case .sending:
            var problems = Problems<Field>()
            let other = problems.reading(.address, try EmailAddress(typed: address))
            if let other, other == own { problems.add(.address, .ownAddress) }
            try problems.throwIfAny()
            guard let other else { throw Problems(.address, .noAddress) }
            return (.sending(other), nil, nil)
        case .coming: return try checkComing()
        }
    }

    private func checkComing() throws(Problems<Field>) -> (reply: Reply, needs: String?, name: String?) {
        var counts = Problems<Field>()
        let all =
            counts.reading(
                .people, try TypedText.number(people, in: 1...Answer.mostPeople, or: .noSuchNumberOfPeople)) ?? nil
        let under =
            counts.reading(
                .young, try TypedText.number(young, in: 0...Answer.mostPeople, or: .noSuchNumberOfYoung)) ?? nil
        let (people, young) = (all ?? 1, under ?? 0)
        if young > people, counts.isEmpty { counts.add(.young, .moreYoungThanPeople) }
        // Of the young no name is kept.
        let areYoung = counts.isEmpty && young == people
        var problems = Problems<Field>()
        let called =
            areYoung ? nil : problems.reading(.name, try TypedText.line(name, longest: InviteeDraft.longestName))
        for (field, problem) in counts.list { problems.add(field, problem) }
        let said = problems.reading(.needs, try checkedNeeds()) ?? ""
        try problems.throwIfAny()
        return (.coming(people: people, young: young), said.nilIfEmpty, called?.nilIfEmpty)
    }

    private func checkedNeeds() throws(Problem) -> String {
        let said = try TypedText.lines(needs)
        guard PlainText.length(of: said) <= AnswerDraft.longestNeeds else {
            throw .lineTooLong(AnswerDraft.longestNeeds)
        }
        return said
    }
}

extension Problem {
    fileprivate static let nothingChosen = Problem(
        Phrase(nb: "Velg et av svarene først.", nn: "Vel eitt av svara først.", en: "Choose one of the answers first."))

    package static let noSuchNumberOfPeople = Problem(
        Phrase(
            nb: "Skriv et tall fra 1 til \(Answer.mostPeople).", nn: "Skriv eit tal frå 1 til \(Answer.mostPeople).",
            en: "Write a number from 1 to \(Answer.mostPeople)."))

    /// None of them may be young.
    fileprivate static let noSuchNumberOfYoung = Problem(
        Phrase(
            nb: "Skriv et tall fra 0 til \(Answer.mostPeople).", nn: "Skriv eit tal frå 0 til \(Answer.mostPeople).",
            en: "Write a number from 0 to \(Answer.mostPeople)."))

    fileprivate static let moreYoungThanPeople = Problem(
        Phrase(
            nb: "Her er flere under 18 enn det er folk i alt. Tell deg selv med i det første tallet.",
            nn: "Her er fleire under 18 enn det er folk i alt. Tel deg sjølv med i det første talet.",
            en: "There are more under 18 than people in all. Count yourself in the first number."))

    static let ownAddress = Problem(
        Phrase(
            nb: "Dette er adressen du selv er invitert med. Skriv adressen til den du sender, eller svar at du kommer.",
            nn: "Dette er adressa du sjølv er invitert med. Skriv adressa til den du sender, eller svar at du kjem.",
            en:
                "This is the address that you were invited at yourself. Write the address of whoever you send, or answer "
                + "that you are coming."))
}
