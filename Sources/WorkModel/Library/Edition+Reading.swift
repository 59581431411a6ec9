import Words

/// Reads the texts a dugnad runs on, and finds mistakes when the program starts instead of in the middle of a meeting.
extension Edition {
    /// - Throws: the first `ContentProblem`, which names the file.
    package init(reading files: ContentFiles) throws {
        self = try Edition(unchecked: files)
        if let problem = problems(in: files).first { throw problem }
    }

    /// Each file is right by itself; whether they fit together is not looked at.
    init(unchecked files: ContentFiles) throws {
        runSheets = try Variant.allCases.map { variant in
            try files.decode(Edition.path(of: variant), RunSheetTemplate.self)
        }
        cards = try files.paths(in: "kort").reduce(into: [:]) { cards, path in
            cards[Edition.setName(path)] = try files.decode(path, CardSet.self)
        }
        barriers = try files.decode("barrierer.yaml", BarrierList.self).barriers
    }

    struct BarrierList: Codable {
        let barriers: [Barrier]
    }

    private static func path(of variant: Variant) -> String { "kjoreplan/\(variant.rawValue).yaml" }
    private static func setName(_ path: String) -> String {
        String(path.dropFirst("kort/".count).dropLast(".yaml".count))
    }

    /// What does not fit together.
    func problems(in files: ContentFiles) -> [ContentProblem] {
        zip(Variant.allCases, runSheets).flatMap { Edition.problems(of: $1, for: $0, in: files) }
            + cards.keys.sorted().flatMap { problems(ofSet: $0, in: files) }
            + Variant.allCases.flatMap { problems(ofCardsFor: $0, in: files) }
    }

    // MARK: Run sheets

    private static func problems(
        of sheet: RunSheetTemplate, for variant: Variant, in files: ContentFiles
    ) -> [ContentProblem] {
        func problem(_ place: [String], _ what: String) -> ContentProblem {
            files.problem(path(of: variant), at: place, what)
        }
        var problems: [ContentProblem] = []
        if sheet.variant != variant { problems.append(problem(["variant"], "is for \(sheet.variant.rawValue)")) }
        if sheet.lengths.isEmpty || !zip(sheet.lengths, sheet.lengths.dropFirst()).allSatisfy({ $0 < $1 }) {
            problems.append(problem(["lengths"], "the lengths must rise"))
        }
        let keys = sheet.steps.map(\.key)
        if Set(keys).count != keys.count { problems.append(problem(["steps"], "two steps have the same key")) }
        for step in sheet.steps {
            let place = ["steps", step.key]
            if step.minutes.count != sheet.lengths.count {
                problems.append(
                    problem(place + ["minutes"], "\(step.key) must have \(sheet.lengths.count) numbers of minutes"))
            }
            if step.least < 1 || step.least > step.most || step.most > 600
                || !step.minutes.allSatisfy({ (0...600).contains($0) })
            {
                problems.append(
                    problem(
                        place, "\(step.key): least must be from 1 to most, most at most 600, and minutes from 0 to 600")
                )
            }
            if let pairs = step.pairs, !StepTemplate.longestPairs.contains(pairs) {
                problems.append(problem(place + ["pairs"], "\(step.key): pairs must be from 1 to 30"))
            }
            for language in Language.allCases where (step.disagree?[language].count ?? 0) > longestAdvice {
                problems.append(
                    problem(
                        place + ["disagree"],
                        "\(step.key): disagree has more than \(longestAdvice) characters in \(language.tag)"))
            }
            if let shared = step.shares, !keys.contains(shared) {
                problems.append(
                    problem(place + ["shares"], "\(step.key) shares «\(shared)», which is not there"))
            }
        }
        for language in Language.allCases {
            let lines = sheet.writer?[language] ?? []
            if lines.count > 6 || lines.contains(where: { $0.count > 120 }) {
                problems.append(
                    problem(
                        ["writer"],
                        "writer can have six lines of at most 120 characters, and has more in \(language.tag)"
                    ))
            }
        }
        return problems + sums(of: sheet).map { problem(["lengths"], $0) }
    }

    /// In characters: it is read at a glance while forty people wait.
    private static let longestAdvice = 600

    /// A column whose minutes are not its length.
    private static func sums(of sheet: RunSheetTemplate) -> [String] {
        sheet.lengths.enumerated().compactMap { column, length in
            let sum = sheet.steps.compactMap { column < $0.minutes.count ? $0.minutes[column] : nil }.reduce(0, +)
            return sum == length ? nil : "the steps make \(sum) minutes where \(length) are written"
        }
    }

    // MARK: Cards

    private func problems(ofSet name: String, in files: ContentFiles) -> [ContentProblem] {
        guard let set = cards[name] else { return [] }
        func problem(_ place: [String], _ what: String) -> ContentProblem {
            files.problem("kort/\(name).yaml", at: place, what)
        }
        var problems: [ContentProblem] = []
        if set.variant == nil, Variant(rawValue: name) == nil {
            problems.append(problem([], "must say whose cards it has: variant: kommune, organisasjon or ung"))
        }
        if let own = set.set, own != name {
            problems.append(problem(["set"], "has the set «\(own)»; it must be as the file's name"))
        }
        for person in set.persons ?? [] {
            for missing in person.barriers where barrier(missing) == nil {
                problems.append(
                    problem(
                        ["persons", person.key, "barriers"],
                        "\(person.key) has the barrier «\(missing)», which is not in barrierer.yaml"))
            }
        }
        return problems
    }

    /// A group's choice is kept by the card's key, so the cards of a variant must all have their own.
    private func problems(ofCardsFor variant: Variant, in files: ContentFiles) -> [ContentProblem] {
        var seen: Set<String> = [OwnPersonCard.key]
        var problems: [ContentProblem] = []
        for name in setNames(for: variant) {
            guard let set = cards[name] else { continue }
            for (list, key) in set.chosenKeys {
                func problem(_ what: String) -> ContentProblem {
                    files.problem("kort/\(name).yaml", at: [list, key, "key"], what)
                }
                if !Edition.isKey(key) { problems.append(problem("the key «\(key)» must be a–z, 0–9 and hyphens")) }
                if !seen.insert(key).inserted {
                    problems.append(problem("the key «\(key)» is used by another card for \(variant.rawValue)"))
                }
            }
            for key in (set.tasks ?? []).map(\.key) where step(key, in: variant) == nil {
                problems.append(
                    files.problem(
                        "kort/\(name).yaml", at: ["tasks", key, "key"],
                        "the task card «\(key)» has no step in kjoreplan/\(variant.rawValue).yaml"))
            }
        }
        return problems
    }

    /// Keys stand in addresses.
    static func isKey(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}

extension CardSet {
    /// The keys of the cards that a group may have in front of it, each with the list it stands in.
    fileprivate var chosenKeys: [(list: String, key: String)] {
        (persons ?? []).map { ("persons", $0.key) } + (topics ?? []).map { ("topics", $0.key) }
            + (situations ?? []).map { ("situations", $0.key) }
    }
}
