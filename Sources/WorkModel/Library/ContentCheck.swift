import Foundation

/// Checks a folder of custom content, laid over what the program carries, and lists everything that is wrong, not only
/// the first thing. It is stricter than the program's start: unknown fields and missing drawings are mistakes too.
package struct ContentCheck {
    package let problems: [ContentProblem]
    /// What the folder has, in a sentence.
    package let summary: String

    /// - Parameter carried: what the program carries, by path: `Content/…`, `Data/…`, `Public/…`.
    package init(_ folder: URL, over carried: [String: [UInt8]]) {
        let own = ContentFolder(folder)
        let files = ContentFiles(in: carried).with(own)
        let alone = ContentFiles(carried: own.texts).problems
        let drawings = Set(
            carried.keys.filter { $0.hasPrefix("Public/tegninger/") }.map { $0.dropFirst("Public/".count) }
        )
        .union(own.drawings.keys.map { $0[...] })
        problems =
            own.problems + ContentCheck.strangers(in: own) + alone
            + ContentCheck.together(files, drawings: drawings, isEachSound: alone.isEmpty)
        summary = ContentCheck.summary(of: own)
    }

    /// Whether the files fit together can only be checked when each of them can be read.
    private static func together(
        _ files: ContentFiles, drawings: Set<Substring>, isEachSound: Bool
    ) -> [ContentProblem] {
        do {
            let edition = try Edition(unchecked: files)
            return edition.problems(in: files) + edition.missingDrawings(drawings, in: files)
        } catch let problem as ContentProblem {
            // Already listed, file by file, unless it is in a file that the program itself carries.
            return isEachSound ? [problem] : []
        } catch {
            return [ContentProblem(file: "kort", what: "cannot be read: \(error)")]
        }
    }

    /// A text that ends in `.yml` would otherwise be ignored silently.
    private static func strangers(in folder: ContentFolder) -> [ContentProblem] {
        folder.passedOver.filter { path in !["md", "txt"].contains { path.hasSuffix(".\($0)") } && path != "LICENSE" }
            .map {
                ContentProblem(
                    file: $0, what: "is not read: texts end in .yaml, and drawings are .svg in the folder tegninger")
            }
    }

    private static func summary(of folder: ContentFolder) -> String {
        let files = ContentFiles(carried: folder.texts)
        let sets = files.paths(in: "kort").compactMap { try? files.decode($0, CardSet.self) }
        let cards = sets.map(\.cardCount).reduce(0, +)
        let counts: [(number: Int, one: String, many: String)] = [
            (cards, "card", "cards"), (sets.count, "set", "sets"),
            (files.paths(in: "kjoreplan").count, "run sheet", "run sheets"),
            (files.paths(in: "veileder").count, "guide", "guides"),
            (files.paths(in: "sjekkliste").count, "checklist", "checklists"),
            (files.has("handbok.yaml") ? 1 : 0, "handbook", "handbooks"),
            (files.paths(in: "invitasjon").count, "invitation", "invitations"),
            (files.has("oppgaver.yaml") ? 1 : 0, "book of tasks", "books of tasks"),
            (files.paths(in: "inviterte").count, "list of whom to invite", "lists of whom to invite"),
            (files.has("barrierer.yaml") ? 1 : 0, "list of barriers", "lists of barriers"),
            (folder.drawings.count, "drawing", "drawings"),
        ]
        let counted = counts.filter { $0.number > 0 }.map { "\($0.number) \($0.number == 1 ? $0.one : $0.many)" }
        return counted.isEmpty ? "Nothing to read." : "Right: \(counted.joined(separator: ", "))."
    }
}

extension ContentFiles {
    /// What is wrong with each file by itself.
    package var problems: [ContentProblem] { paths.flatMap(problems(in:)) }

    private func problems(in path: String) -> [ContentProblem] {
        let parts = path.split(separator: "/")
        switch (parts.count, parts.first) {
        case (2, "kort"): return problems(in: path, as: CardSet.self)
        case (2, "kjoreplan"): return problems(in: path, as: RunSheetTemplate.self)
        case (2, "veileder"): return problems(in: path, as: Guide.self)
        case (2, "sjekkliste"): return problems(in: path, as: Checklist.self)
        case (2, "invitasjon"): return problems(in: path, as: InvitationText.self)
        case (2, "inviterte"): return problems(in: path, as: InviteeCatalogue.self)
        case (1, "handbok.yaml"): return problems(in: path, as: Handbook.self)
        case (1, "oppgaver.yaml"):
            let alone = problems(in: path, as: TaskLists.self)
            return alone.isEmpty ? ((try? decode(path, TaskLists.self))?.problems(in: self) ?? []) : alone
        case (1, "barrierer.yaml"): return problems(in: path, as: Edition.BarrierList.self)
        default: return [ContentProblem(file: path, what: "is not a file that the program reads")]
        }
    }
}

extension Edition {
    fileprivate func missingDrawings(_ drawings: Set<Substring>, in files: ContentFiles) -> [ContentProblem] {
        cards.keys.sorted().flatMap { name in
            (cards[name]?.drawings ?? []).compactMap { place, drawing in
                drawings.contains("tegninger/\(drawing).svg")
                    ? nil
                    : files.problem(
                        "kort/\(name).yaml", at: place + ["drawing"], "the drawing «\(drawing)» is not there")
            }
        }
    }
}

extension CardSet {
    fileprivate var cardCount: Int {
        (tasks?.count ?? 0) + (persons?.count ?? 0) + (topics?.count ?? 0) + (situations?.count ?? 0)
            + (own == nil ? 0 : 1)
    }

    /// The drawings it names, and where.
    fileprivate var drawings: [(place: [String], name: String)] {
        (tasks ?? []).compactMap { card in card.drawing.map { (["tasks", card.key], $0) } }
            + (persons ?? []).compactMap { card in card.drawing.map { (["persons", card.key], $0) } }
            + (own?.drawing.map { [(["own"], $0)] } ?? [])
    }
}
