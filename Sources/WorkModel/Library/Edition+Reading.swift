/// Reading what a dugnad runs on, and finding at start what would else be found in the hall.
extension Edition {
    /// - Throws: a `ContentProblem` that names the file.
    package init(reading files: ContentFiles) throws {
        runSheets = try Variant.allCases.map { variant in
            try files.decode(Edition.path(of: variant), RunSheetTemplate.self)
        }
        var cards: [String: CardSet] = [:]
        for path in files.paths(in: "kort") {
            let name = String(path.dropFirst("kort/".count).dropLast(".yaml".count))
            let set = try files.decode(path, CardSet.self)
            guard set.variant != nil || Variant(rawValue: name) != nil else {
                throw ContentProblem(
                    file: path, what: "must say whose cards it has: variant: kommune, organisasjon or ung")
            }
            guard set.set == nil || set.set == name else {
                throw ContentProblem(file: path, what: "has the set «\(set.set ?? "")»; it must be as the file's name")
            }
            cards[name] = set
        }
        self.cards = cards
        barriers = try files.decode("barrierer.yaml", BarrierList.self).barriers
        try check()
    }

    private struct BarrierList: Codable {
        let barriers: [Barrier]
    }

    private static func path(of variant: Variant) -> String { "kjoreplan/\(variant.rawValue).yaml" }

    private func check() throws {
        for (variant, sheet) in zip(Variant.allCases, runSheets) {
            try Edition.check(sheet, of: variant)
        }
        for variant in Variant.allCases { try checkCards(of: variant) }
    }

    private static func check(_ sheet: RunSheetTemplate, of variant: Variant) throws {
        func problem(_ what: String) -> ContentProblem { ContentProblem(file: path(of: variant), what: what) }
        guard sheet.variant == variant else { throw problem("is for \(sheet.variant.rawValue)") }
        guard !sheet.lengths.isEmpty, zip(sheet.lengths, sheet.lengths.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw problem("the lengths must rise")
        }
        let keys = sheet.steps.map(\.key)
        guard Set(keys).count == keys.count else { throw problem("two steps have the same key") }
        for step in sheet.steps {
            guard step.minutes.count == sheet.lengths.count else {
                throw problem("\(step.key) must have \(sheet.lengths.count) numbers of minutes")
            }
            guard (1...step.most).contains(step.least), step.minutes.allSatisfy({ (0...600).contains($0) }) else {
                throw problem("\(step.key): least must be from 1 to most, and minutes from 0 to 600")
            }
            if let shared = step.shares, !keys.contains(shared) {
                throw problem("\(step.key) shares «\(shared)», which is not there")
            }
        }
        for (column, length) in sheet.lengths.enumerated() {
            let sum = sheet.steps.map { $0.minutes[column] }.reduce(0, +)
            guard sum == length else { throw problem("the steps make \(sum) minutes where \(length) are written") }
        }
    }

    /// A group's choice is kept by the card's key, so the cards of a variant must all have their own.
    private func checkCards(of variant: Variant) throws {
        var seen: Set<String> = [Group.ownCard]
        for name in cards.keys.sorted() where cards[name]?.belongs(to: variant, named: name) == true {
            guard let set = cards[name] else { continue }
            func problem(_ what: String) -> ContentProblem { ContentProblem(file: "kort/\(name).yaml", what: what) }
            for key in (set.persons ?? []).map(\.key) + (set.topics ?? []).map(\.key) {
                guard Edition.isKey(key) else { throw problem("the key «\(key)» must be a–z, 0–9 and hyphens") }
                guard seen.insert(key).inserted else {
                    throw problem("the key «\(key)» is used by another card for \(variant.rawValue)")
                }
            }
            for person in set.persons ?? [] {
                if let missing = person.barriers.first(where: { barrier($0) == nil }) {
                    throw problem("\(person.key) has the barrier «\(missing)», which is not in barrierer.yaml")
                }
            }
        }
    }

    /// Keys stand in addresses.
    private static func isKey(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
