import Words

/// What is typed about a task: its day, who does it, and, of one of their own, what it is.
package struct TaskDraft: Sendable, Equatable {
    package var title: String
    package var day: String
    package var owner: String

    package init(title: String = "", day: String, owner: String) {
        (self.title, self.day, self.owner) = (title, day, owner)
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case title, day, owner
    }

    /// - Parameter mark: what stands there, which what is typed is put into. Only one with a title may get another.
    func check(into mark: TaskMark) throws(Problems<Field>) -> TaskMark {
        var (problems, mark) = (Problems<Field>(), mark)
        if mark.title != nil {
            mark.title = problems.reading(.title, try TypedText.line(title).required(or: .taskMissing))
        }
        mark.day = problems.reading(.day, try TypedText.day(day))??.iso
        mark.owner = problems.reading(.owner, try TypedText.line(owner))?.nilIfEmpty
        try problems.throwIfAny()
        return mark
    }
}

extension TaskMark {
    /// As one reads it in a conflict.
    func words(in language: Language) -> String {
        let day = day.flatMap { NorwegianTime.moment(day: $0) }.map { NorwegianTime.day($0)[language] }
        return [title, day, owner].compactMap(\.self).joined(separator: "\n")
    }
}

extension Problem {
    fileprivate static let taskMissing = Problem(
        Phrase(nb: "Skriv hva som skal gjøres.", nn: "Skriv kva som skal gjerast.", en: "Write what is to be done."))
}
