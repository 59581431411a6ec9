import Testing
import Words

@Suite("A day and an hour, as people write them")
struct DayTests {
    @Test(
        "Every form that a sentence of ours names is read, and those that people write anyway",
        arguments: [
            "2026-11-01", "1.11.2026", "01.11.2026", " 1. 11. 2026 ", "1/11/2026", "1/11 2026", "1-11-2026", "1.11.26",
            "1. november 2026", "søndag 1. november 2026", "sundag 1. november 2026", "Sunday 1 November 2026",
            "den 1. nov. 2026", "1 November 2026", "November 1, 2026", "1st of November 2026", "1.\u{A0}november 2026",
            "١.١١.٢٠٢٦", "１．１１．２０２６", "2026-11-1",
        ])
    func day(typed: String) {
        #expect(Day(typed: typed)?.iso == "2026-11-01")
    }

    @Test(
        "What is not a day is not read as one",
        arguments: [
            "", "snart", "2026-02-30", "30.2.2027", "1.13.2026", "32.1.2026", "1. november", "november 2026",
            "1.11.026",
            "1.11.20261", "1. november 1. desember 2026", "1.11.2026 kl. 18", "1.11.0026",
            "99999999999999999999.1.2026",
            "1.1.99999999999999999999", "–", "🙂", "1. brumaire 2026", "2026",
        ])
    func noDay(typed: String) {
        #expect(Day(typed: typed) == nil)
    }

    @Test(
        "An hour is read however it is separated",
        arguments: zip(
            ["18:00", "18.00", "kl. 18.00", "1800", "18", "klokka 18", "18:00:00", "١٨.٠٠", " 9.05 ", "at 18"],
            ["18:00", "18:00", "18:00", "18:00", "18:00", "18:00", "18:00", "18:00", "09:05", "18:00"]))
    func hour(typed: String, iso: String) {
        #expect(TimeOfDay(typed: typed)?.iso == iso)
    }

    @Test(
        "What is not an hour is not read as one",
        arguments: [
            "", "24.00", "18.60", "om kvelden", "18000", "6 pm", "1.11.2026", "18.00–20.30", "99999999999999999999",
        ])
    func noHour(typed: String) {
        #expect(TimeOfDay(typed: typed) == nil)
    }
}
