import GRDB
import Words
import WorkModel

/// A dugnad that a confirmed unit holds in thirty days, with people to invite.
package struct InvitingOffice: Sendable {
    package let doors: Doors
    package let office: Office
    package let id: Dugnad.ID
    package let code: RoomCode
    package static let site = "https://allemed.example"

    package init(_ world: World, isConfirmed: Bool = true, days: Int = 30) async throws {
        try await self.init(world.doors, world, isConfirmed: isConfirmed, days: days)
    }

    package init(
        _ doors: Doors, _ world: World, isConfirmed: Bool = true, days: Int = 30, language: Language = .bokmål
    ) async throws {
        let office = try await Office(doors, Office.founding(.municipality, municipality: "3405"))
        if isConfirmed { try await doors.units.confirm(office.unit.id, by: .operator) }
        try await self.init(of: office, world, days: days, language: language)
    }

    /// One more of a unit that is there.
    package init(of office: Office, _ world: World, days: Int = 30, language: Language = .bokmål) async throws {
        (doors, self.office) = (office.doors, office)
        let plan = world.plan(language: language, starting: world.now + .days(days))
        let started = try await doors.dugnader.start(
            plan, edition: world.library.edition, for: office.unit.id, by: office.actor(.aina))
        (id, code) = (started.dugnad.id, started.dugnad.code)
    }

    package func dugnad() async throws -> Dugnad {
        guard let dugnad = try await doors.dugnader.find(id) else { throw Missing("the dugnad") }
        return dugnad
    }

    /// Somebody on the list. Their address is made of their name.
    @discardableResult
    package func invite(
        _ name: String, _ kind: InviteeKind = .schools, body: String? = nil, hasAddress: Bool = true
    ) async throws -> Invitee.ID {
        let invitee = Invitee.ID.new()
        let address = hasAddress ? "\(name.lowercased())@gjest.example" : nil
        let (now, id) = (try await dugnad().madeAt, id)
        try await doors.store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO invitee (id, dugnad, kind, body, name, address, addressKey, way, version, madeAt)
                    VALUES (?, ?, ?, ?, ?, ?, ?, 'list', 1, ?)
                    """, arguments: [invitee, id, kind.rawValue, body, name, address, address, now])
        }
        return invitee
    }

    /// Makes a row that cannot be read.
    package func spoil(_ invitee: Invitee.ID) async throws {
        try await doors.store.write { db in
            try db.execute(sql: "UPDATE invitee SET kind = 'spoilt' WHERE id = ?", arguments: [invitee])
        }
    }

    /// So many who have just signed up on the page for everybody.
    package func fill(_ count: Int) async throws {
        try await doors.store.write { [id] db in
            try db.execute(
                sql: """
                    WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
                    INSERT INTO invitee (id, dugnad, kind, way, version, madeAt)
                    SELECT lower(hex(randomblob(16))), ?, 'parents', 'open', 1, ? FROM number
                    """, arguments: [count, id, Moment(try db.transactionDate)])
        }
    }

    /// The key in the newest letter to somebody, as they get it.
    package func key(to invitee: Invitee.ID) async throws -> Secret {
        let secret = Secret.new()
        try await doors.store.write { db in
            try db.execute(
                sql: "INSERT INTO answerLink (fingerprint, invitee, madeAt) VALUES (?, ?, 1)",
                arguments: [secret.fingerprint, invitee])
        }
        return secret
    }

    package func set(
        capacity: Int? = nil, deadline: Moment? = nil, perBody: Int? = nil, isOpen: Bool = false, isChosen: Bool = false
    ) async throws {
        var draft = SignUpDraft()
        draft.capacity = capacity.map(String.init) ?? ""
        if let deadline { (draft.day, draft.hour) = (NorwegianTime.isoDate(deadline), NorwegianTime.isoTime(deadline)) }
        draft.perBody = perBody.map(String.init) ?? ""
        (draft.isOpen, draft.isChosen) = (isOpen, isChosen)
        let version = try await doors.answers.signUp(of: id)?.version ?? 0
        try await doors.answers.set(draft, from: version, in: id, at: InvitingOffice.site, by: office.actor(.aina))
    }

    package func send() async throws {
        let sending = try await doors.answers.sending(of: id)
        try await doors.answers.send(seen: sending.seen, in: id, at: InvitingOffice.site, by: office.actor(.aina))
    }

    /// Reminds the silent as somebody does who has looked it over just now.
    @discardableResult
    package func remind() async throws -> Int {
        let seen = try await doors.answers.reminder(in: id).seen
        return try await doors.answers.remind(seen: seen, in: id, by: office.actor(.aina))
    }

    /// What stands that was done, each with what it was done to.
    package func events() async throws -> [String] {
        try await doors.store.read { [id] db in
            try String.fetchAll(
                db, sql: "SELECT what || ' ' || coalesce(about, '') FROM event WHERE dugnad = ? ORDER BY id",
                arguments: [id])
        }
    }

    /// Everything that lies in *Utboks* has been given by hand.
    package func giveWhatLies() async throws {
        try await doors.store.write { db in
            try db.execute(sql: "UPDATE letter SET state = 'delivered' WHERE state = 'lying'")
        }
    }

    /// Gives it a name in a way that no page hears of.
    package func nameUnheard(_ title: String) async throws {
        try await doors.store.writeUnheard("UPDATE dugnad SET title = '\(title)' WHERE id = '\(id)'")
    }

    /// Answers as somebody does by their own link, from what they see now.
    package func answer(
        _ invitee: Invitee.ID, _ choice: AnswerDraft.Choice = .coming, people: String = "", needs: String = "",
        address: String = ""
    ) async throws {
        let key = try await key(to: invitee)
        var draft = AnswerDraft()
        (draft.choice, draft.people, draft.needs, draft.address) = (choice, people, needs, address)
        let version = try await doors.answers.card(at: key)?.answer?.version ?? 0
        try await doors.answers.answer(draft, at: key, from: version)
    }

    package func state(of invitee: Invitee.ID) async throws -> WorkModel.Answer.State? {
        try await doors.answers.list(of: id).rows.first { $0.id == invitee }?.answer?.state
    }

    /// The letters of a kind that wait to go.
    package func waiting(_ kind: Letter.Kind) async throws -> [Letter] {
        try await doors.letters.due(most: 5000).filter { $0.kind == kind }
    }

    /// Whoever is on the list with an address.
    package func find(_ address: String) async throws -> Invitee? {
        try await doors.answers.list(of: id).rows.first { $0.invitee.address?.text == address }?.invitee
    }
}
