import GRDB
import Words
import WorkModel

extension World {
    /// Somebody who is invited, and has said that they come.
    @discardableResult
    package func coming(
        _ kind: InviteeKind, _ body: String? = nil, name: String? = nil, role: String? = nil, people: Int = 1,
        young: Int = 0, state: WorkModel.Answer.State = .coming, to dugnad: Dugnad.ID
    ) async throws -> Invitee.ID {
        let (id, now) = (Invitee.ID.new(), now)
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO invitee (id, dugnad, kind, body, role, name, way, version, madeAt)
                        VALUES (?, ?, ?, ?, ?, ?, 'list', 1, ?)
                    """, arguments: [id, dugnad, kind.rawValue, body, role, name, now])
            try db.execute(
                sql:
                    "INSERT INTO answer (invitee, state, people, young, version, answeredAt) VALUES (?, ?, ?, ?, 1, ?)",
                arguments: [id, state.rawValue, people, young, now])
        }
        return id
    }

    /// Fourteen people of nine kinds, among them four from the youth council whom one adult has answered for.
    package func fourteenCome(to dugnad: Dugnad.ID) async throws {
        try await coming(.schools, "Fjordvik skole", name: "Ragna Lie", role: "rektor", to: dugnad)
        try await coming(.schools, "Fjordvik skole", name: "Even Moe", role: "SFO-leder", to: dugnad)
        try await coming(.health, "Helsestasjonen", name: "Tone Dal", role: "helsesykepleier", to: dugnad)
        try await coming(.sports, "Fjordvik IL", name: "Per Vik", role: "trener", to: dugnad)
        try await coming(.music, "Nesvika barnekor", name: "Liv Aas", role: "dirigent", to: dugnad)
        try await coming(.volunteers, "Frivilligsentralen", name: "Jon Berge", to: dugnad)
        try await coming(.politicians, "kommunestyret", name: "Eli Haug", role: "ordfører", to: dugnad)
        try await coming(.management, "oppvekst", name: "Unni Sand", role: "kommunalsjef", to: dugnad)
        try await coming(.parents, "FAU Nesvika skole", name: "Arne Lund", to: dugnad)
        try await coming(.business, "Fjordvik sparebank", name: "Mona Eide", role: "banksjef", to: dugnad)
        try await coming(.youth, "Ungdomsrådet", name: "Ida Voksen", role: "leder for fritid", people: 4, to: dugnad)
    }
}
