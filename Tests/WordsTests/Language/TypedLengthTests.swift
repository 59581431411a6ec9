import Testing
import Words

@Suite("A length as people write it")
struct TypedLengthTests {
    @Test(
        "So many minutes",
        arguments: [
            ("45", 45), ("45 min", 45), ("90 minutter", 90), ("2", 120), ("2 t", 120), ("2 timer", 120),
            ("to timer", 120), ("en time", 60), ("1 t 30", 90), ("1t30", 90), ("1 t 30 min", 90),
            ("1 time og 30 minutter", 90), ("1,5", 90), ("1,5 timer", 90), ("1.5 hours", 90), ("1½ time", 90),
            ("halvannen time", 90), ("1:30", 90), ("2 timar", 120), ("one hour", 60), ("٤٥", 45), (" 75 min. ", 75),
        ])
    func minutes(typed: String, minutes: Int) {
        #expect(TypedLength(typed: typed) == .minutes(minutes))
    }

    @Test(
        "Until an hour",
        arguments: ["20.15", "20:15", "2015", "til 20.15", "til kl. 20.15", "kl 20.15", "until 20:15"])
    func until(typed: String) {
        #expect(TypedLength(typed: typed) == TimeOfDay(typed: "20:15").map(TypedLength.until))
    }

    @Test(
        "Neither is nothing, and nothing is guessed",
        arguments: ["", "lenge", "-60", "1 t 2 t", "25:00", "til sent", "9223372036854775807", "x", "½½", "1e3"])
    func neither(typed: String) {
        #expect(TypedLength(typed: typed) == nil)
    }
}
