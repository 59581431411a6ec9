import Foundation
import Hummingbird
import Markup
import Words
import WorkModel

/// Many at once: pasted, from a file, or from what is suggested; and taken back together.
struct ManyInviteesPages {
    let doors: Doors
    let frame: Frame
    let library: Library
    private let slow = SlowWork()

    init(doors: Doors, frame: Frame, library: Library) {
        (self.doors, self.frame, self.library) = (doors, frame, library)
    }

    func begin(_ request: Request, visit: ListVisit) async throws -> Response {
        frame.respond(try await page(visit, "", FormProblems()), to: visit.visit)
    }

    /// Reads what is pasted, and shows it. Lines that have been mended come with those who were read before.
    func read(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        let typed = form["linjer"]
        return try await frame.taking(shown(visit), at: "linjer") {
            let earlier = InviteeRows(form).answered.map(\.row)
            guard !PlainText.line(typed).isEmpty || !earlier.isEmpty else { throw Problem.nothingPasted }
            let people = visit.dugnad.peopleKept(at: visit.now)
            let variant = visit.dugnad.variant
            let isExcerpt = form.has("igjen")
            let reading = try await slowly(visit) {
                InviteeReading(pasted: typed, isExcerpt: isExcerpt, people, for: variant)
            }
            return try await preview(reading, earlier: earlier, visit)
        } orAgain: { problems in
            try await page(visit, typed, problems)
        }
    }

    /// Reads a file, and shows what was found in it.
    func readFile(_ request: Request, visit: ListVisit) async throws -> Response {
        try await frame.taking(shown(visit), at: "fil") {
            let bytes = try await ManyInviteesPages.upload(in: request).bytes
            let people = visit.dugnad.peopleKept(at: visit.now)
            let variant = visit.dugnad.variant
            let reading = try await slowly(visit) {
                try InviteeReading(file: ListFile.text(of: bytes), people, for: variant)
            }
            return try await preview(reading, earlier: [], visit)
        } orAgain: { problems in
            try await page(visit, "", problems)
        }
    }

    /// Puts those who have been looked over on the list.
    func add(_ request: Request, visit: ListVisit) async throws -> Response {
        let form = try await Form(request)
        let rows = InviteeRows(form)
        let answered = rows.answered
        var drafts = answered.map(\.row.draft)
        let young = drafts.indices.count { drafts[$0].leaveOutYoungName(in: visit.dugnad.variant) }
        return try await frame.taking(shown(visit), ManyInviteesPages.name(in: answered.map(\.index))) { [drafts] in
            let added = try await doors.invitees.add(drafts, to: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.invited(visit.dugnad)) + added.query + (young > 0 ? "&unge=\(young)" : ""))
        } orAgain: { problems in
            try await previewPage(rows, nil, unread: form["linjer"], visit, problems.eachOnce)
        }
    }

    func takeBack(_ request: Request, visit: ListVisit) async throws -> Response {
        guard let moment = try await Form(request).moment("da") else { throw NotFound() }
        let back = try await doors.invitees.takeBack(addedAt: moment, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.invited(visit.dugnad)) + "?tilbake=\(back.taken)&igjen=\(back.left)")
    }

    // MARK: How

    /// What is shown stands at a form's address, which nobody can come to in another language.
    private func shown(_ visit: ListVisit) -> Visit {
        var shown = visit.visit
        shown.pageAddress = Path.manyInvited(visit.dugnad).text
        return shown
    }

    /// Megabytes that anybody can have made: others do not wait while they are looked through.
    private func slowly<Value: Sendable>(
        _ visit: ListVisit, _ work: @escaping @Sendable () throws -> Value
    ) async throws -> Value {
        try await slow.turn(of: visit.dugnad.id) {
            try await SlowWork.apart { Result { try work() } }.get()
        }
    }

    private static func upload(in request: Request) async throws -> Upload {
        do {
            guard let upload = try await Upload(request, field: "fil", largest: ListFile.largest) else {
                throw Problem.noListChosen
            }
            return upload
        } catch is TooLarge {
            throw Problem.listTooLarge
        }
    }

    private func preview(
        _ reading: InviteeReading, earlier: [InviteeReading.Row], _ visit: ListVisit
    ) async throws -> Response {
        let known = try await doors.invitees.known(of: visit.dugnad.id, for: visit.actor)
        let people = visit.dugnad.peopleKept(at: visit.now)
        let beside = InviteePreview(earlier + reading.rows, on: known, people, for: visit.dugnad.variant)
        let unread = reading.unread.prefix(InviteeRows.mostAsked).map(\.text).joined(separator: "\n")
        let page = try await previewPage(
            InviteeRows(beside.new), (reading, beside), unread: unread, visit, FormProblems())
        return frame.respond(page, to: shown(visit))
    }

    private func previewPage(
        _ rows: InviteeRows, _ read: (InviteeReading, InviteePreview)?, unread: String, _ visit: ListVisit,
        _ problems: FormProblems
    ) async throws -> Page {
        InviteePreviewPage(
            visit: visit, kinds: NamedKinds(library, for: visit.dugnad.variant), rows: rows, reading: read?.0,
            beside: read?.1, unread: unread, kept: try await doors.whatIsKept(visit), problems: problems
        ).page
    }

    private func page(_ visit: ListVisit, _ typed: String, _ problems: FormProblems) async throws -> Page {
        ManyInviteesPage(
            visit: visit, typed: typed, kept: try await doors.whatIsKept(visit), problems: problems
        ).page
    }

    /// What is wrong with one of them is told at what is chosen for it.
    ///
    /// - Parameter indices: where each of those that were sent on stands on the page.
    private static func name(in indices: [Int]) -> (Invitees.FieldOfOne) -> String {
        { field in
            let index = indices.indices.contains(field.row) ? indices[field.row] : 0
            return index < InviteeRows.mostAsked ? InviteeRows.field(index) : InviteeRows.rest
        }
    }
}

extension FormProblems {
    /// One choice that answers for many is told of once.
    fileprivate var eachOnce: FormProblems {
        var once = FormProblems()
        for (field, problem) in list where !once.list.contains(where: { $0.field == field && $0.problem == problem }) {
            once.add(field, problem)
        }
        return once
    }
}

extension Invitees.Added {
    /// What the page that it leads to tells.
    fileprivate var query: String { "?nye=\(new)&kjente=\(known)&da=\(at.milliseconds)" }
}

extension Problem {
    fileprivate static let nothingPasted = Problem(
        Phrase(
            nb: "Lim inn lista, eller skriv en linje for hver dere vil invitere.",
            nn: "Lim inn lista, eller skriv ei linje for kvar de vil invitere.",
            en: "Paste the list, or write a line for everyone you want to invite."))
    fileprivate static let noListChosen = Problem(
        Phrase(
            nb: "Velg en fil med lista først.", nn: "Vel ei fil med lista først.",
            en: "Choose a file with the list first."))
    fileprivate static let listTooLarge = Problem(
        Phrase(
            nb: "Filen er større enn 6\u{A0}MB. Det er plass til 2\u{A0}000 på lista, så bruk en kortere fil.",
            nn: "Fila er større enn 6\u{A0}MB. Det er plass til 2\u{A0}000 på lista, så bruk ei kortare fil.",
            en: "The file is larger than 6\u{A0}MB. There is room for 2,000 on the list, so use a shorter file."))
}
