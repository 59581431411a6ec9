import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// Those responsible for a unit's measures, for whoever follows up.
struct OwnersPages {
    let doors: Doors
    let frame: Frame
    let addresses: Addresses

    private var owners: MeasureOwners { doors.measureOwners }

    func show(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let board = try await owners.board(of: visit.unit.id, by: visit.actor)
        let form = Form(addressOf: request)
        var page = OwnersPage(visit: visit, board: board)
        page.written = form.number("brev").map { ($0, form["dag"]) }
        return frame.respond(page.page, to: visit.visit)
    }

    /// Writes to all whose addresses have been filled in.
    func add(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let typed = OwnersPages.typed(form)
        let base = addresses.base(for: request)
        return try await frame.taking(visit.visit, OwnersPages.name(of:), refusedAt: nil) {
            let made = try await owners.add(typed, in: visit.unit.id, at: base, by: visit.actor)
            return .redirect(to: visit.to(.owners(visit.unit)) + OwnersPages.query(made))
        } orAgain: { problems in
            let board = try await owners.board(of: visit.unit.id, by: visit.actor)
            return OwnersPage(visit: visit, board: board, typed: typed, problems: problems).page
        }
    }

    func setRhythm(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let rhythm = Rhythm(
            daysBefore: form.number("dager"), months: form.all("maneder").compactMap { Int(typed: $0) })
        try await owners.set(
            rhythm, from: form.number("versjon") ?? 0, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.owners(visit.unit)) + Done.saved.query + "#rytme")
    }

    // MARK: One measure

    func open(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let row = try await row(visit)
        let form = Form(addressOf: request)
        var page = MeasureOwnersPage(visit: visit, row: row, rhythm: try await owners.rhythm(of: visit.unit.id).rhythm)
        page.written = form.number("brev").map { ($0, form["dag"]) }
        return frame.respond(page.page, to: visit.visit)
    }

    func addOne(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let typed = try await Form(request)["epost"]
        let row = try await row(visit)
        let base = addresses.base(for: request)
        let rhythm = try await owners.rhythm(of: visit.unit.id).rhythm
        return try await frame.taking(visit.visit, OwnersPages.onlyField, refusedAt: row.id) {
            let draft = OwnerAddressesDraft([.init(row.id, typed)])
            let made = try await owners.add(draft, in: visit.unit.id, at: base, by: visit.actor)
            return .redirect(to: visit.to(.measureOwners(visit.unit, row.id)) + OwnersPages.query(made))
        } orAgain: { problems in
            MeasureOwnersPage(visit: visit, row: row, rhythm: rhythm, typed: typed, problems: problems).page
        }
    }

    func ask(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let row = try await row(visit)
        let made = try await owners.ask(about: row.id, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.measureOwners(visit.unit, row.id)) + OwnersPages.query(made))
    }

    func decide(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let form = try await Form(request)
        let row = try await row(visit)
        guard let word: OwnersWord.ID = form.identifier("ord"),
            let decision = MeasureOwners.Decision(inForm: form["svar"])
        else { throw NotFound() }
        let rhythm = try await owners.rhythm(of: visit.unit.id).rhythm
        return try await frame.taking(visit.visit, at: "grunn") {
            try await owners.decide(
                decision, because: form["grunn"], on: word, of: row.id, from: form.number("versjon") ?? 0,
                in: visit.unit.id, by: visit.actor)
            return .redirect(to: visit.to(.measureOwners(visit.unit, row.id)) + Done.saved.query)
        } orAgain: { problems in
            MeasureOwnersPage(visit: visit, row: row, rhythm: rhythm, reason: form["grunn"], problems: problems).page
        }
    }

    func putAside(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        try await owners.putAside(try measure(visit), in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.owners(visit.unit)) + Done.saved.query)
    }

    func renewLink(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let (measure, owner) = (try measure(visit), try owner(visit))
        try await owners.renewLink(of: owner, for: measure, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.measureOwners(visit.unit, measure)) + "?brev=1")
    }

    func end(_ request: Request, visit: MemberVisit) async throws -> Response {
        try visit.require(.work)
        let (measure, owner) = (try measure(visit), try owner(visit))
        try await owners.end(owner, of: measure, in: visit.unit.id, by: visit.actor)
        return .redirect(to: visit.to(.measureOwners(visit.unit, measure)) + Done.saved.query)
    }

    // MARK: -

    private func measure(_ visit: MemberVisit) throws -> Measure.ID {
        guard let id = visit.visit.parameters.get("measure").flatMap({ Measure.ID($0) }) else { throw NotFound() }
        return id
    }

    private func owner(_ visit: MemberVisit) throws -> MeasureOwner.ID {
        guard let id = visit.visit.parameters.get("owner").flatMap({ MeasureOwner.ID($0) }) else { throw NotFound() }
        return id
    }

    private func row(_ visit: MemberVisit) async throws -> OwnersBoard.Row {
        try await owners.row(of: try measure(visit), in: visit.unit.id, by: visit.actor)
    }

    /// The name of the field for a measure's address.
    @Sendable static func name(of measure: Measure.ID) -> String { "\(prefix)\(measure)" }
    private static let prefix = "epost-"
    /// On the page of one measure.
    @Sendable private static func onlyField(_: Measure.ID) -> String { "epost" }

    private static func typed(_ form: Form) -> OwnerAddressesDraft {
        let fields = form.beginning(with: prefix).sorted { $0.key < $1.key }
        return OwnerAddressesDraft(
            fields.compactMap { name, typed in
                Measure.ID(String(name.dropFirst(prefix.count))).map { .init($0, typed) }
            })
    }

    /// At the end of the address that is gone to: how many letters were made, and the day they go when that is later.
    private static func query(_ made: (letters: Int, goOn: String?)) -> String {
        "?brev=\(made.letters)" + (made.goOn.map { "&dag=\($0)" } ?? "")
    }
}

extension MeasureOwners.Decision {
    /// As it stands in the form.
    var inForm: String {
        switch self {
        case .goesOn: "videre"
        case .done: "gjort"
        case .waiting: "vent"
        case .putAway: "bort"
        }
    }

    init?(inForm text: String) {
        guard let found = Self.allCases.first(where: { $0.inForm == text }) else { return nil }
        self = found
    }
}
