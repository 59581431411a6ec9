import Words

/// What there is to do around a dugnad: each task once, and the lists that pick among them by the time that is left.
package struct TaskLists: Sendable, Codable, Equatable {
    package let tasks: [TaskText]
    /// The longest first, of those for the same kind of dugnad.
    package let lists: [TaskList]

    package func task(_ key: String) -> TaskText? { tasks.first { $0.key == key } }

    /// - Returns: the list with that name, when it is one for this kind of dugnad.
    package func list(_ key: String, for variant: Variant) -> TaskList? {
        lists(for: variant).first { $0.key == key }
    }

    package func lists(for variant: Variant) -> [TaskList] { lists.filter { $0.variants.contains(variant) } }

    /// The longest list that there is time for. Without a day there is time enough.
    ///
    /// - Parameter days: from when the planning began to the day.
    package func fitting(_ days: Int?, for variant: Variant) -> TaskList? {
        let all = lists(for: variant)
        return all.first { list in days.map { list.fitsFrom <= $0 } ?? true } ?? all.last
    }

    static let file = "oppgaver.yaml"

    /// - Throws: a `ContentProblem` that names the file, and the line where it is known.
    init(reading files: ContentFiles) throws {
        self = try files.decode(TaskLists.file, TaskLists.self)
        if let problem = problems(in: files).first { throw problem }
    }

    /// What is wrong between its parts: a list with a task that is not there, a task that stands twice, and no list for
    /// a kind of dugnad.
    func problems(in files: ContentFiles) -> [ContentProblem] {
        let keys = tasks.map(\.key)
        let twice = Set(keys.filter { key in keys.count { $0 == key } > 1 }).sorted().map {
            files.problem(TaskLists.file, at: ["tasks", $0], "the task «\($0)» stands twice")
        }
        let strangers = lists.flatMap { list in
            list.days.keys.sorted().filter { !keys.contains($0) }.map {
                files.problem(TaskLists.file, at: ["lists", list.key], "the task «\($0)» is not there")
            }
        }
        let without = Variant.allCases.filter { lists(for: $0).isEmpty }.map {
            files.problem(TaskLists.file, at: [], "there is no list for «\($0.rawValue)»")
        }
        return twice + strangers + without
    }
}

/// A task, as people read it.
package struct TaskText: Sendable, Codable, Equatable {
    package let key: String
    package let title: Phrase
    package let words: Phrase
    /// Where it is done.
    package let leadsTo: TaskPlace
    /// What the program itself can see; without it, somebody ticks it off.
    package let doneWhen: TaskSign?
    /// Left out when its day had passed before the planning began.
    package let passes: Bool?
}

/// A list of tasks with how many days before the dugnad each is to be done; less than nothing is afterwards.
package struct TaskList: Sendable, Codable, Equatable {
    package let key: String
    package let name: Phrase
    package let variants: [Variant]
    /// The fewest days that it is picked for.
    package let fitsFrom: Int
    package let days: [String: Int]
}

/// The page where a task is done.
package enum TaskPlace: String, Sendable, Codable, CaseIterable {
    case anchoring, details, when, moderator, youth, invitees, missing, invitation, sending, figures, seats, documents,
        cards,
        minutes, measures
}

/// What tells that a task is done, without anybody's saying so.
package enum TaskSign: String, Sendable, Codable, CaseIterable {
    case anchored, dayAndPlace, listed, invitationWritten, invitationSent, seated, approved
}
