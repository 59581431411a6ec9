import Documents
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The standard invitation, filled in")
struct FilledInvitationTests {
    let world: World
    let hall: Hall

    init() async throws {
        world = try World()
        hall = try await world.start(world.plan(starting: world.now + .days(7)))
    }

    private func text(
        to recipient: String? = nil, figure: String? = nil, in language: Language = .bokmål,
        _ change: (inout Invitation) -> Void = { _ in }
    ) async throws -> String {
        let standard = try #require(world.library.library.invitation(for: .municipality))
        var invitation = Invitation(dugnad: hall.id)
        change(&invitation)
        return try await papers(of: hall, in: language).filledIn(
            standard, invitation, recipient: standard.recipients.first { $0.key == recipient }, figure: figure
        ).plainText
    }

    @Test("The dugnad's own facts are in it, and no brace is left, in every language", arguments: Language.allCases)
    func facts(language: Language) async throws {
        let text = try await text(figure: "Her bor det mange barn.", in: language)
        #expect(text.contains("Fjordvik"))
        #expect(text.contains("Fjordvik samfunnshus"))
        #expect(text.contains("Her bor det mange barn."))
        #expect(!text.contains("{") && !text.contains("}"))
    }

    @Test("What is missing stands in brackets, to be seen and filled in")
    func blanks() async throws {
        #expect(try await text().contains("[svarfrist]"))
        let filled = try await text { $0.deadline = "2026-11-01" }
        #expect(!filled.contains("[svarfrist]"))
        #expect(filled.contains("1.\u{A0}november 2026"))
    }

    @Test("Without a figure nothing is said of it, and the reason is the recipient's own")
    func recipient() async throws {
        #expect(try await !text().contains("{tall}"))
        let standard = try #require(world.library.library.invitation(for: .municipality))
        let school = try #require(standard.recipients.first)
        #expect(try await text(to: school.key).contains(school.why.nb))
        #expect(try await !text().contains(school.why.nb))
    }

    @Test("The sender's lines stay separate, and the mail's lines end as those of mail do")
    func signature() async throws {
        let text = try await text { $0.sender = "Aina, kontaktperson\nFjordvik kommune" }
        #expect(text.hasSuffix("Velkommen!\r\n\r\nVennlig hilsen\r\nAina, kontaktperson\r\nFjordvik kommune\r\n"))
        #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    }

    @Test("Braces in what people write are only braces")
    func injected() async throws {
        #expect(try await text { $0.sender = "Kontoret {navn} {tall}" }.contains("Kontoret {navn} {tall}"))
    }
}
