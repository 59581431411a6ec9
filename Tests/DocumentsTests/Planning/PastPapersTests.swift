import Documents
import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The papers of a dugnad that is over say when it was, and no more than is known")
struct PastPapersTests {
    let world: World

    init() throws { world = try World() }

    @Test(
        "In people's calendars: the hours, the day, or the days that it can have been",
        arguments: [
            (
                "14.10.2020", "18", "20.30", "DTSTART;TZID=Europe/Oslo:20201014T180000",
                "DTEND;TZID=Europe/Oslo:20201014T203000"
            ),
            ("14.10.2020", "18", "", "DTSTART;TZID=Europe/Oslo:20201014T180000", nil),
            ("14.10.2020", "", "", "DTSTART;VALUE=DATE:20201014", "DTEND;VALUE=DATE:20201015"),
            ("oktober 2020", "", "", "DTSTART;VALUE=DATE:20201001", "DTEND;VALUE=DATE:20201101"),
            ("høsten 2020", "", "", "DTSTART;VALUE=DATE:20200901", "DTEND;VALUE=DATE:20201201"),
        ] as [(String, String, String, String, String?)])
    func calendar(day: String, start: String, end: String, begins: String, ends: String?) async throws {
        let hall = try await world.start(world.plan(held: day, from: start, until: end))
        let lines = try await papers(of: hall).calendar(at: world.now).components(separatedBy: "\r\n")
        #expect(lines.contains(begins))
        #expect(lines.first { $0.hasPrefix("DTEND") } == ends)
        #expect(lines.contains("TRANSP:\(start.isEmpty ? "TRANSPARENT" : "OPAQUE")"))
    }

    @Test(
        "In the archive: a date that an archive reads, and in words when it is no day",
        arguments: [
            ("14.10.2020", "2020-10-14", nil), ("oktober 2020", "2020-10", "oktober 2020"),
            ("høsten 2020", "2020", "høsten 2020"),
        ] as [(String, String, String?)])
    func archive(day: String, date: String, words: String?) async throws {
        let hall = try await world.start(world.plan(held: day))
        try await hall.approve()
        let package = ArchivePackage(try await papers(of: hall), pdf: [], organisationNumber: nil)
        let text = String(decoding: package.zip, as: UTF8.self)
        #expect(text.contains("<date>\(date)</date>"))
        #expect(text.contains("dateInWords") == (words != nil))
        #expect(words.map { text.contains("<dateInWords>\($0)</dateInWords>") } ?? true)
    }

    @Test("In minutes, as PDF and in Word, and on the slides, which show no code")
    func words() async throws {
        let hall = try await world.start(world.plan(held: "høsten 2020"))
        let papers = try await papers(of: hall, in: .nynorsk)
        for job in [
            try papers.minutesJob(as: .pdf), try papers.minutesJob(as: .docx), try papers.slidesJob(nil),
        ] {
            let text = String(decoding: job.line, as: UTF8.self)
            #expect(text.contains("Hausten 2020"))
            #expect(!text.contains("kl."))
            #expect(!text.contains(hall.code.shown))
        }
    }
}
