import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("Badges for those who come")
struct BadgesTests {
    private func badges(_ hall: Hall) async throws -> String {
        let seats = try await hall.doors.seatPlans.seats(of: hall.id)
        return String(decoding: try await papers(of: hall).badgesJob(seats).line, as: UTF8.self)
    }

    @Test("Each has one with what they are known by; the young with a number, and nobody with a table")
    func each() async throws {
        let world = try World()
        let hall = try await world.start()
        try await world.fourteenCome(to: hall.id)
        let before = try await badges(hall)
        #expect(before.contains(#""name":"Ragna Lie""#) && before.contains(#""rest":"rektor, Fjordvik skole""#))
        #expect(before.contains(#""name":"Ungdomsrådet 4""#) && !before.contains("Ida Voksen"))
        #expect(before.contains(#""blanks":6"#))
        try await hall.doors.seatPlans.mix(into: "3", from: 0, in: hall.id, by: .moderator)
        #expect(!(try await badges(hall)).contains("ord 1"))
    }

    @Test("There are always some blank ones, and ten comes after two")
    func blank() async throws {
        let world = try World()
        let hall = try await world.start()
        try await world.coming(.youth, "Elevrådet", people: 17, to: hall.id)
        #expect(try await badges(hall).contains(#""blanks":13"#))
        let titles = try await hall.doors.seatPlans.seats(of: hall.id).people(in: .bokmål).map(\.title)
        #expect(titles == (1...17).map { "Elevrådet \($0)" })
    }
}
