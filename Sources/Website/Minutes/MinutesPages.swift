import Hummingbird
import Markup
import Words
import WorkModel

/// The minutes: written by the program, edited by people, approved in a role, shared by an address of their own.
struct MinutesPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses
    let newSecrets: NewSecrets

    func show(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
        let pieces = Form(addressOf: request)["del"]
        let secret = newSecrets.secret(for: visit.visit.session, about: about(visit), at: visit.now)
        let page = try await draft(request, visit, minutes, secret, FormProblems(), role: nil)
        if let pieces = page.pieces(pieces) { return .html(pieces, to: visit.visit) }
        return frame.respond(page.page, to: visit.visit)
    }

    /// - Parameter role: what was typed for a role and could not be accepted.
    private func draft(
        _ request: Request, _ visit: ModeratorVisit, _ minutes: Minutes, _ secret: Secret?, _ problems: FormProblems,
        role: String?
    ) async throws -> MinutesPage {
        let isShared = try await doors.links.all(to: visit.dugnad.id).contains {
            $0.role == .reader && $0.endedAt == nil
        }
        return MinutesPage(
            minutes: minutes, visit: visit, assets: frame.assets, base: addresses.base(for: request),
            isShared: isShared, newSecret: secret, problems: problems, typedRole: role)
    }

    /// What anybody with the address may read: the copy that was approved, and nothing else.
    func showPublic(_ request: Request, visit: Visit) async throws -> Response {
        guard let secret = visit.parameters.get("secret").flatMap({ Secret($0) }),
            let dugnad = try await doors.links.find(readerSecret: secret)
        else { throw LinkEnded() }
        let minutes = try await doors.minutesDesk.minutes(dugnad.id)
        guard let approval = minutes.approvals.last else { throw LinkEnded() }
        return frame.respond(approvedPage(minutes, approval, visit, frame.assets), to: visit)
    }

    // MARK: Parts

    func open(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
        let part = try part(visit)
        let edited = minutes.edited(part)
        let form = Form([
            ("tekst", edited?.text ?? minutes.written(part, in: visit.language).asText),
            ("versjon", String(edited?.version ?? 0)), ("sa", minutes.fingerprint(of: part, in: visit.language)),
        ])
        return frame.respond(
            MinutesPartPage(part: part, minutes: minutes, form: form, visit: visit).page, to: visit.visit)
    }

    func edit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        let part = try part(visit)
        return try await frame.taking(visit.visit, at: "tekst") {
            do {
                try await doors.minutesDesk.edit(
                    part, to: form["tekst"], language: visit.language, from: form.number("versjon") ?? 0,
                    sawFingerprint: form["sa"], in: visit.dugnad.id, by: visit.actor)
            } catch let conflict as Conflict {
                return try await bothTexts(of: part, conflict, visit)
            }
            return .redirect(to: visit.to(.minutes(visit.dugnad)) + "#\(part.rawValue)")
        } orAgain: { problems in
            let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
            return MinutesPartPage(part: part, minutes: minutes, form: form, visit: visit, problems: problems).page
        }
    }

    /// The form again, with this visitor's text in the field and the other one beside it.
    private func bothTexts(
        of part: Minutes.Part, _ conflict: Conflict, _ visit: ModeratorVisit
    ) async throws -> Response {
        let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
        let form = Form([
            ("tekst", conflict.mine), ("versjon", String(conflict.version)),
            ("sa", minutes.fingerprint(of: part, in: visit.language)),
        ])
        var problems = FormProblems()
        problems.add(
            "tekst",
            Phrase(
                nb: "Noen andre har rettet det samme. Sett sammen det som skal stå, og lagre.",
                nn: "Nokon andre har retta det same. Set saman det som skal stå, og lagre.",
                en: "Somebody else has edited the same text. Put together what it should say, and save."))
        let theirs = conflict.theirs ?? minutes.written(part, in: visit.language).asText
        let page = MinutesPartPage(
            part: part, minutes: minutes, form: form, visit: visit, problems: problems, theirs: theirs
        ).page
        return frame.respond(page, to: visit.visit, status: .conflict)
    }

    func unedit(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.minutesDesk.unedit(
            try part(visit), from: form.number("versjon") ?? 0, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.minutes(visit.dugnad)))
    }

    private func part(_ visit: ModeratorVisit) throws -> Minutes.Part {
        guard let part = visit.parameters.get("part").flatMap({ Minutes.Part(rawValue: $0) }) else { throw NotFound() }
        return part
    }

    // MARK: Who took part

    func openAttendance(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
        return frame.respond(AttendanceForm(minutes.attendance, visit.say).page(visit, FormProblems()), to: visit.visit)
    }

    func setAttendance(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = AttendanceForm(try await Form(request))
        return try await frame.taking(visit.visit, \AttendanceDraft.Field.name) {
            try await doors.minutesDesk.setAttendance(
                form.draft, seen: form.seen, in: visit.dugnad.id, by: visit.actor)
            return .redirect(to: visit.to(.minutes(visit.dugnad)) + "#\(Minutes.Part.attendance.rawValue)")
        } orAgain: { problems in
            form.page(visit, problems)
        }
    }

    // MARK: Approving and sharing

    func approve(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        return try await frame.taking(visit.visit, at: "rolle") {
            let approval = try await doors.minutesDesk.approve(
                form["sa"], role: form["rolle"], language: visit.language, in: visit.dugnad.id, by: visit.actor)
            guard approval != nil else { throw Refusal.minutesHaveChanged }
            return .redirect(to: visit.to(.minutes(visit.dugnad)))
        } orAgain: { problems in
            let minutes = try await doors.minutesDesk.minutes(visit.dugnad.id)
            return try await draft(request, visit, minutes, nil, problems, role: form["rolle"]).page
        }
    }

    func reopen(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        let form = try await Form(request)
        try await doors.minutesDesk.reopen(form.number("nummer") ?? 0, in: visit.dugnad.id, by: visit.actor)
        return .redirect(to: visit.to(.minutes(visit.dugnad)))
    }

    func publish(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        guard let session = visit.visit.session else { throw NotForThisVisitor() }
        let secret = try await doors.minutesDesk.publish(visit.dugnad.id, by: visit.actor)
        newSecrets.keep(secret, for: session, about: about(visit), at: visit.now)
        return .redirect(to: visit.to(.minutes(visit.dugnad)) + "#deling")
    }

    func unpublish(_ request: Request, visit: ModeratorVisit) async throws -> Response {
        try await doors.minutesDesk.unpublish(visit.dugnad.id, by: visit.actor)
        newSecrets.forget(about: about(visit))
        return .redirect(to: visit.to(.minutes(visit.dugnad)) + "#deling")
    }

    private func about(_ visit: ModeratorVisit) -> String { "reader \(visit.dugnad.id)" }
}

extension Refusal {
    fileprivate static let minutesHaveChanged = Refusal(
        Phrase(
            nb: "Noe nytt er kommet med i referatet siden du leste det. Les det en gang til før du godkjenner.",
            nn: "Noko nytt er kome med i referatet sidan du las det. Les det ein gong til før du godkjenner.",
            en: "Something new has come into the minutes since you read them. Read them once more before you approve."))
}
