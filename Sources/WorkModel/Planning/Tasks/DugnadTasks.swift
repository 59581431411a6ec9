import Words

/// The tasks of one dugnad, counted back from its day, with what has been done.
package struct DugnadTasks: Sendable, Equatable {
    package let list: TaskList?
    /// Those that are to be done or are done, by day; without a day by how long before.
    package let tasks: [DugnadTask]
    /// Not in it, because their day had passed before the planning began.
    package let tooLate: [TaskText]
    /// Not needed here, as somebody has said.
    package let leftOut: [DugnadTask]
    /// The day of the dugnad, when that has been.
    private let dayThatWas: String?
    private let isOff: Bool

    /// The one thing to do next: the first that is not done, late or not. After the dugnad nobody makes ready for it, nor
    /// for one that is called off.
    package var next: DugnadTask? {
        isOff ? nil : open.first { task in dayThatWas.map { task.day ?? $0 > $0 } ?? true }
    }
    package var done: [DugnadTask] { tasks.filter(\.isDone) }
    package var open: [DugnadTask] { tasks.filter { !$0.isDone } }

    package func task(_ key: String) -> DugnadTask? { (tasks + leftOut).first { $0.key == key } }
}

/// A task of a dugnad.
package struct DugnadTask: Sendable, Equatable {
    package let key: String
    package let title: Phrase
    /// Nil for one that they have written themselves.
    package let text: TaskText?
    /// «2027-09-25»; nil as long as the dugnad has no day.
    package let day: String?
    /// How many days before the dugnad, by the list; less than nothing is afterwards, and nil is not counted from it.
    package let daysBefore: Int?
    /// Somebody has set the day by hand.
    package let isMoved: Bool
    package let mark: TaskMark
    /// The program sees it, or somebody has said so.
    package let isDone: Bool
    /// The program sees it by itself.
    package let isSeen: Bool

    package func isLate(at now: Moment) -> Bool {
        !isDone && day.map { $0 < NorwegianTime.isoDate(now) } ?? false
    }

    /// Whether it comes after the dugnad.
    package var isAfter: Bool { (daysBefore ?? 1) < 0 }
}

extension DugnadTasks {
    /// - Parameters:
    ///   - begun: the day on which the planning began.
    ///   - chosen: the name of the list that is used; nil for the longest that there is time for.
    ///   - signs: what the program sees.
    package init(
        _ lists: TaskLists, of dugnad: Dugnad, begun: String, chosen: String? = nil, marks: [TaskMark],
        signs: Set<TaskSign>, at now: Moment
    ) {
        let day = dugnad.isWithoutDay ? nil : NorwegianTime.isoDate(dugnad.plannedStart)
        let left = day.flatMap { NorwegianTime.days(from: begun, to: $0) }
        let list = chosen.flatMap { lists.list($0, for: dugnad.variant) } ?? lists.fitting(left, for: dugnad.variant)
        let marked = Dictionary(marks.map { ($0.key, $0) }) { first, _ in first }
        var (tasks, tooLate): ([DugnadTask], [TaskText]) = ([], [])
        for text in lists.tasks {
            guard let before = list?.days[text.key] else { continue }
            let counted = day.flatMap { DugnadTasks.day(before, before: $0) }
            if text.passes == true, let counted, counted < begun, marked[text.key] == nil {
                tooLate.append(text)
                continue
            }
            let mark = marked[text.key] ?? TaskMark(dugnad: dugnad.id, key: text.key)
            let isSeen = text.doneWhen.map(signs.contains) ?? false
            tasks.append(
                DugnadTask(
                    key: text.key, title: text.title, text: text, day: mark.day ?? counted, daysBefore: before,
                    isMoved: mark.day != nil, mark: mark, isDone: isSeen || mark.doneAt != nil, isSeen: isSeen))
        }
        tasks += marks.filter { $0.title != nil }.map(DugnadTask.init(own:))
        self.list = list
        self.tooLate = tooLate
        self.tasks = DugnadTasks.inOrder(tasks.filter { !$0.mark.isLeftOut }, day: day)
        leftOut = tasks.filter(\.mark.isLeftOut)
        dayThatWas = now < dugnad.isOverAt ? nil : day
        isOff = dugnad.cancelledAt != nil
    }

    /// So many days before the dugnad, or after it, on a day when people are at work: what comes before is to be done
    /// by the Friday, and what comes after, from the Monday.
    static func day(_ number: Int, before day: String) -> String? {
        guard let counted = NorwegianTime.day(-number, after: day), let weekday = NorwegianTime.weekday(of: counted),
            weekday > 5, number != 0
        else { return NorwegianTime.day(-number, after: day) }
        return NorwegianTime.day(number > 0 ? 5 - weekday : 8 - weekday, after: counted)
    }

    /// By day, and what has none on the day itself. Without a day of the dugnad those that have one of their own come
    /// first, and the others by how long before.
    private static func inOrder(_ tasks: [DugnadTask], day: String?) -> [DugnadTask] {
        func rank(_ task: DugnadTask) -> (day: String, after: Int) {
            if let known = task.day ?? day { return (known, 0) }
            return ("9999", -(task.daysBefore ?? 0))
        }
        return tasks.enumerated().sorted { one, other in
            let (first, second) = (rank(one.element), rank(other.element))
            if first != second { return first < second }
            return one.offset < other.offset
        }.map(\.element)
    }
}

extension DugnadTask {
    fileprivate init(own mark: TaskMark) {
        self.init(
            key: mark.key, title: Phrase(same: mark.title ?? ""), text: nil, day: mark.day, daysBefore: nil,
            isMoved: mark.day != nil, mark: mark, isDone: mark.doneAt != nil, isSeen: false)
    }
}
