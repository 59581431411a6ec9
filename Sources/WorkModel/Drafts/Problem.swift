import Words

/// Why what was typed cannot be accepted, in a sentence for the person who typed it.
package struct Problem: Error, Sendable, Equatable {
    package let reason: Phrase

    package init(_ reason: Phrase) {
        self.reason = reason
    }
}

/// What is wrong with a draft, field by field in the order of its form. Thrown when there is anything.
package struct Problems<Field: Sendable>: Error, Sendable {
    package private(set) var list: [(field: Field, problem: Problem)] = []

    package init() {}

    package init(_ field: Field, _ problem: Problem) {
        list = [(field, problem)]
    }

    package var isEmpty: Bool { list.isEmpty }

    package mutating func add(_ field: Field, _ problem: Problem) {
        list.append((field, problem))
    }

    /// What a field was read as; nil when it cannot be accepted, and then that is added to the problems.
    package mutating func reading<Value>(_ field: Field, _ read: @autoclosure () throws(Problem) -> Value) -> Value? {
        do {
            return try read()
        } catch {
            add(field, error)
            return nil
        }
    }

    package func throwIfAny() throws(Problems) {
        if !isEmpty { throw self }
    }

    /// The same, at the names that the fields have in a form.
    package func named(_ name: (Field) -> String) -> Problems<String> {
        var named = Problems<String>()
        for (field, problem) in list { named.add(name(field), problem) }
        return named
    }
}

/// What a page that does not know the fields can say about what was typed.
package protocol CannotBeTaken: Error {
    var reasons: [Phrase] { get }
}

extension Problem: CannotBeTaken {
    package var reasons: [Phrase] { [reason] }
}

extension Problems: CannotBeTaken {
    package var reasons: [Phrase] { list.map(\.problem.reason) }
}
