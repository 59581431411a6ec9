import Foundation
import TestWorld
import Testing
import Words

@Suite("Lengths of time that were typed")
struct MomentTests {
    @Test("However long a typed length is, it can be added to now", arguments: [Int.max, Int.min, 1 << 60, -1 << 60])
    func absurd(number: Int) {
        let now = Moment(milliseconds: 1_795_453_200_000)
        let lengths: [Moment.Length] = [.seconds(number), .minutes(number), .hours(number), .days(number)]
        for length in lengths {
            #expect((length > .zero) == (number > 0))
            #expect((now + length > now) == (number > 0))
            #expect(abs(length.wholeMinutes) > 240)
        }
    }

    @Test("An ordinary length is what it says")
    func ordinary() {
        #expect(Moment.Length.days(1) == .hours(24))
        #expect(Moment.Length.hours(1) == .minutes(60))
        #expect(Moment.Length.minutes(-1) == .seconds(-60))
        #expect(Moment.Length.seconds(1) == .milliseconds(1000))
    }
}

@Suite("A moment in a file")
struct MomentInFileTests {
    @Test("It is read as it was written, to the millisecond, in every year there is")
    func roundTrip() throws {
        var random = SeededRandom(seed: 2026)
        let last: Int64 = 253_402_300_799_000
        let moments = ([0, 999, last] + (0..<3000).map { _ in Int64.random(in: 0...last, using: &random) })
            .map(Moment.init(milliseconds:))
        let again = try decoder.decode([Moment].self, from: encoder.encode(moments))
        #expect(again == moments)
    }

    @Test(
        "What would be written otherwise is not one",
        arguments: [
            "", "nå", "2026-11-23", "2026-11-23T17:00:00Z", "2026-11-23T17:00:00.000+01:00", "2026-02-30T17:00:00.000Z",
            "2026-11-23T25:00:00.000Z", "1969-12-31T23:59:59.999Z", "10000-01-01T00:00:00.000Z",
        ])
    func other(text: String) throws {
        #expect(throws: DecodingError.self) { try decoder.decode([Moment].self, from: Data("[\"\(text)\"]".utf8)) }
    }

    private var encoder: JSONEncoder {
        let encoder = JSONEncoder()
        if let key = Moment.asTextKey { encoder.userInfo[key] = true }
        return encoder
    }

    private var decoder: JSONDecoder {
        let decoder = JSONDecoder()
        if let key = Moment.asTextKey { decoder.userInfo[key] = true }
        return decoder
    }
}
