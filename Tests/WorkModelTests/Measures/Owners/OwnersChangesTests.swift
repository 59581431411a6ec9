import TestWorld
import Testing
import Words

@testable import WorkModel

@Suite("Those responsible are told that theirs was put together with another, or divided")
struct OwnersChangesTests {
    let world: World
    let held: PromisingOffice
    let band: Measure.ID
    let hall: Measure.ID
    private let address = "styret@korpset.example"

    init() async throws {
        world = try World()
        held = try await PromisingOffice(world)
        band = try await held.agree("Korpset øver i første etasje")
        hall = try await held.agree("Åpen hall", "Fjordvik IL")
    }

    private func go(to day: String, _ hour: String = "09:00") throws {
        world.clock.set(try #require(NorwegianTime.moment(day: day, hour: hour)))
    }

    private func seen(_ id: Measure.ID) async throws -> SeenMeasure {
        let planned = try await held.doors.actionPlans.find(
            id, in: .unit(held.unit), by: held.office.actor(.aina)
        ).planned
        return SeenMeasure(words: planned.measure.version, state: planned.followUp.version)
    }

    private func merge() async throws {
        try await held.doors.actionPlans.merge(
            band, into: hall, seen: seen(band), in: .unit(held.unit), by: held.office.actor(.aina))
    }

    @Test("One letter, on a working day by day, with what it is called now, and never twice")
    func merged() async throws {
        _ = try await held.willing(address, band)
        // A Saturday.
        try go(to: "2026-12-05", "12:00")
        try await merge()
        #expect(try await held.owners.tellOfChanges() == 0)
        try go(to: "2026-12-07", "08:00")
        #expect(try await held.owners.tellOfChanges() == 0)
        try go(to: "2026-12-07")
        #expect(try await held.owners.tellOfChanges() == 1)
        let sent = try await held.deliver()
        #expect(sent.map(\.letter.kind) == [.ownerChanged] && sent.first?.content.promised.map(\.id) == [band])
        #expect(sent.first?.content.changes[band] == OwnerLetter.Change(how: .merged, names: ["Åpen hall"]))
        for day in ["2026-12-07", "2026-12-08", "2027-01-05"] {
            try go(to: day, "12:00")
            #expect(try await held.owners.tellOfChanges() == 0)
        }
    }

    @Test("What happens in the quiet weeks is told after them; two changes are one letter")
    func quiet() async throws {
        _ = try await held.willing(address, band, hall)
        try go(to: "2026-12-23", "12:00")
        let version = try await seen(hall)
        try await held.doors.actionPlans.divide(
            hall, DivisionDraft(first: "Åpen hall fredag", second: "Åpen hall søndag"), as: .new(), seen: version,
            in: .unit(held.unit), by: held.office.actor(.aina))
        let other = try await held.agree("Musikk til alle")
        try await held.doors.actionPlans.merge(
            band, into: other, seen: seen(band), in: .unit(held.unit), by: held.office.actor(.aina))
        #expect(try await held.owners.tellOfChanges() == 0)
        try go(to: "2027-01-04")
        _ = try await held.owners.remind()
        if try await held.owners.tellOfChanges() == 0 {
            // A reminder went that day: the other comes the next.
            try await held.deliver()
            try go(to: "2027-01-05")
            #expect(try await held.owners.tellOfChanges() == 1)
        }
        let content = try #require(try await held.deliver().last?.content)
        #expect(Set(content.promised.map(\.id)) == [band, hall])
        #expect(content.changes[hall]?.names.sorted() == ["Åpen hall fredag", "Åpen hall søndag"])
        #expect(content.changes[band]?.names == ["Musikk til alle"])
    }

    @Test(
        "Nobody is told who has not said yes, whose it is no more, or when it was taken out again",
        arguments: ["silent", "notTheirs", "again", "elsewhere"])
    func notTold(what: String) async throws {
        if what == "silent" {
            try await held.write(address, band)
            try await held.deliver()
        } else if what == "elsewhere" {
            _ = try await held.willing(address, hall)
        } else {
            let key = try await held.willing(address, band)
            if what == "notTheirs" { try await held.owners.disown(band, saying: "", at: key) }
        }
        try go(to: "2026-12-07", "10:00")
        try await merge()
        if what == "again" {
            let version = try await seen(band).state
            try await held.doors.actionPlans.set(
                StateDraft(state: "underWay"), of: band, from: version, in: .unit(held.unit),
                by: held.office.actor(.aina))
        }
        #expect(try await held.owners.tellOfChanges() == 0)
    }
}
