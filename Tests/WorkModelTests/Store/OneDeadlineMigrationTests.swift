import Foundation
import GRDB
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Two deadlines become one when the program is updated")
struct OneDeadlineMigrationTests {
    /// - Parameters:
    ///   - written: what stood in the invitation.
    ///   - answered: what answers were held to.
    /// - Returns: what stands in the sign-up afterwards; nothing stands in the invitation.
    private func after(written: String, answered: Int64?) async throws -> Moment? {
        let folder = try Folder()
        let landed = try #require(LandedDatabase.all.first { $0.name == "2026-11-30 measures" })
        try landed.write(in: folder.url)
        let file = folder.url.appending(path: "allemed.sqlite").path(percentEncoded: false)
        try await DatabaseQueue(path: file).write { db in
            try db.execute(
                sql: """
                    UPDATE dugnad SET plannedStart = 1795453200000, plannedEnd = 1795460400000;
                    UPDATE invitation SET deadline = :written;
                    UPDATE signUp SET deadline = :answered
                    """, arguments: ["written": written, "answered": answered])
        }
        let world = try World(store: Store.open(in: folder.url))
        let dugnad = try #require(try await world.doors.dugnader.find(typed: landed.code))
        let written = try await world.store.read { db in
            try Int.fetchOne(db, sql: "SELECT count(*) FROM invitation WHERE deadline IS NOT NULL")
        }
        #expect(written == 0)
        return try await world.doors.answers.signUp(of: dugnad.id)?.deadline?.moment
    }

    @Test("The one that answers were held to stays; one that only the invitation said holds until that day is over")
    func one() async throws {
        let held = try #require(NorwegianTime.moment(day: "2026-11-20", hour: "16:00"))
        #expect(try await after(written: "2026-11-18", answered: held.milliseconds) == held)
        #expect(
            try await after(written: "2026-11-18", answered: nil)
                == NorwegianTime.moment(day: "2026-11-18", hour: "23:59"))
        // In summer time too.
        #expect(
            try await after(written: "2026-07-01", answered: nil)
                == NorwegianTime.moment(day: "2026-07-01", hour: "23:59"))
    }

    @Test("On the day of the dugnad it holds until the minute before it begins")
    func sameDay() async throws {
        let start = Moment(milliseconds: 1_795_453_200_000)
        #expect(try await after(written: NorwegianTime.isoDate(start), answered: nil) == start - .minutes(1))
    }
}
