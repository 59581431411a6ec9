import Words

/// What a group has typed about an invented person of its own.
package struct OwnPersonDraft: Sendable, Equatable {
    package let name: String
    package let age: String
    package let story: String

    package init(name: String, age: String, story: String) {
        self.name = name
        self.age = age
        self.story = story
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable {
        case name, age, story
    }

    func check() throws(Problems<Field>) -> OwnPerson {
        var problems = Problems<Field>()
        let person = OwnPerson(
            name: problems.reading(.name, try checkedName()) ?? "",
            age: problems.reading(.age, try TypedText.number(age, in: 0...25, or: .ageUnknown)) ?? nil,
            story: problems.reading(.story, try TypedText.lines(story).required(or: .personIncomplete)) ?? "")
        try problems.throwIfAny()
        return person
    }

    private func checkedName() throws(Problem) -> String {
        let name = try TypedText.line(name).required(or: .personIncomplete)
        guard PlainText.length(of: name) <= 60 else { throw .personNameTooLong }
        return name
    }
}

extension Problem {
    fileprivate static let ageUnknown = Problem(
        Phrase(
            nb: "Skriv alderen som et tall fra 0 til 25, eller la feltet stå tomt.",
            nn: "Skriv alderen som eit tal frå 0 til 25, eller la feltet stå tomt.",
            en: "Write the age as a number from 0 to 25, or leave the field empty."))
    fileprivate static let personNameTooLong = Problem(
        Phrase(
            nb: "Navnet kan ha høyst 60 tegn. Et fornavn er nok.",
            nn: "Namnet kan ha høgst 60 teikn. Eit førenamn er nok.",
            en: "The name can have at most 60 characters. A first name is enough."))
    fileprivate static let personIncomplete = Problem(
        Phrase(
            nb: "Personen trenger et oppdiktet navn og en historie.",
            nn: "Personen treng eit oppdikta namn og ei historie.",
            en: "The person needs an invented name and a story."))
}
