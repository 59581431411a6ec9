import Testing
import Words

@Suite("Lengths of time that anybody may have typed")
struct MomentTests {
    @Test("However long somebody says it is, it can be added to now", arguments: [Int.max, Int.min, 1 << 60, -1 << 60])
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
