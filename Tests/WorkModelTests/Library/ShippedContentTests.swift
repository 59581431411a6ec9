import Foundation
import TestWorld
import Testing
import Words
import WorkModel

@Suite("The texts that ship")
struct ShippedContentTests {
    let library: Library

    init() throws { library = try Carried.library.get().library }

    private var edition: Edition { library.edition }

    @Test("Every file can be read, and has no field that the program does not know")
    func strict() {
        let files = ContentFiles(in: Carried.files)
        #expect(files.problems.map(\.description) == [])
        #expect(files.paths.count >= 20)
    }

    @Test("Every drawing that a card names is there, is described, and only draws")
    func drawings() throws {
        for card in library.cards {
            guard let drawing = card.drawing else { continue }
            let bytes = try #require(Carried.files["Public/tegninger/\(drawing.name).svg"], "\(drawing.name)")
            #expect(bytes.count < 5_000, "\(drawing.name)")
            #expect(drawing.alt?.nb.isEmpty == false, "\(drawing.name)")
        }
        let own = library.cards.filter {
            if case .topic = $0.face { false } else if case .situation = $0.face { false } else { true }
        }
        #expect(own.allSatisfy { $0.drawing != nil })
        for (path, bytes) in Carried.files where path.hasPrefix("Public/tegninger/") {
            #expect(ContentFolder.fault(inDrawing: bytes) == nil, "\(path)")
        }
    }

    @Test("There are at least twelve persons, with stories of 90 to 140 words and several barriers")
    func persons() {
        let persons = edition.persons(for: .municipality)
        #expect(persons.count >= 17)
        for person in persons {
            let words = person.story.nb.split(whereSeparator: \.isWhitespace).count
            #expect((90...140).contains(words), "\(person.key) has \(words)")
            #expect(person.barriers.count >= 2, "\(person.key)")
            #expect((3...4).contains(person.questions.nb.count), "\(person.key)")
            #expect((6...18).contains(person.age), "\(person.key)")
        }
    }

    @Test("Every barrier is met at least twice")
    func barriers() {
        let met = edition.persons(for: .municipality).flatMap(\.barriers)
        for barrier in edition.barriers {
            #expect(met.count { $0 == barrier.key } >= 2, "\(barrier.key)")
        }
    }

    @Test("What the guides and the papers say of how long a dugnad is kept is the rule")
    func kept() throws {
        let guides = ContentFiles(in: Carried.files).paths.filter { $0.contains("veileder/") }
            .compactMap { Carried.files["Content/\($0)"] }.map { String(decoding: $0, as: UTF8.self) }.joined()
        let said = guides.matches(of: /(\d+) (?:måneder|månader|months) (?:etter|after)/).map(\.1)
        let papers = try ["docs/privacy.md", "docs/format.md"].map {
            try String(contentsOf: Repository.file($0), encoding: .utf8)
        }.flatMap { $0.matches(of: /(\d+) months (?:after|past)/).map { String($0.1) } }
        #expect(said.count == 18 && papers.count >= 2)
        #expect(Set(said.map(String.init) + papers) == [String(Retention.ofLoose.months)])
        #expect(!guides.contains(/(?:to|tre) år etter|(?:two|three) years after/))
    }

    @Test("The organisation has seven topics, youth situations of their own, the municipality an empty card")
    func sets() {
        #expect(edition.topics(for: .organisation).count == 7)
        #expect(edition.sets(for: .youth).flatMap { $0.situations ?? [] }.count >= 5)
        #expect(edition.sets(for: .municipality).contains { $0.own != nil })
        for variant in Variant.allCases { #expect(edition.tasks(for: variant).count >= 2) }
    }

    @Test("Every task card belongs to a step of its run sheet that has the same colour")
    func tasks() {
        for variant in Variant.allCases {
            for task in edition.tasks(for: variant) {
                #expect(edition.step(task.key, in: variant)?.card == task.colour, "\(variant) \(task.key)")
                #expect(task.questions.nb.count >= 3 && task.keywords.nb.count >= 5, "\(variant) \(task.key)")
            }
        }
    }

    @Test("What the moderator says takes less than a minute, in every language")
    func say() {
        for sheet in edition.runSheets {
            for step in sheet.steps {
                for language in Language.allCases {
                    let words = step.say[language].split(whereSeparator: \.isWhitespace).count
                    #expect((5...150).contains(words), "\(sheet.variant) \(step.key) \(language): \(words)")
                }
            }
        }
    }

    @Test("Whoever writes for a table is told how, in at most five short lines")
    func writer() throws {
        for sheet in edition.runSheets {
            let writer = try #require(sheet.writer)
            for language in Language.allCases {
                #expect((3...5).contains(writer[language].count) && writer[language].allSatisfy { $0.count <= 90 })
            }
        }
    }

    @Test(
        "Every step has words for when it goes slowly, one voice takes over, people disagree, a real child is told of, few and many"
    )
    func rescues() {
        for sheet in edition.runSheets {
            for step in sheet.steps {
                for words in [step.slow, step.voice, step.disagree, step.child, step.small, step.large] {
                    #expect(words?.nb.isEmpty == false, "\(sheet.variant) \(step.key)")
                }
            }
        }
    }

    @Test("The checklists have seven themes with 28 to 35 items, and five with 15 to 20")
    func checklists() throws {
        let municipality = try #require(library.checklist(for: .municipality))
        #expect(municipality.themes.count == 7 && (28...35).contains(municipality.itemCount))
        #expect(municipality.themes.prefix(3).map { municipality.firstNumber(of: $0) } == [1, 5, 11])
        let organisation = try #require(library.checklist(for: .organisation))
        #expect(organisation.themes.count == 5 && (15...20).contains(organisation.itemCount))
        #expect(organisation.themes.prefix(2).map { organisation.firstNumber(of: $0) } == [1, 5])
        for list in library.checklists {
            let keys = list.themes.flatMap { $0.items.map(\.key) }
            #expect(Set(keys).count == keys.count)
            for theme in list.themes { #expect(!theme.deepening.nb.isEmpty && !theme.reflection.nb.isEmpty) }
        }
    }

    @Test("The handbook has twelve themes in two parts, and eight guides or more stand beside it")
    func handbook() {
        #expect(library.handbook.themes.count == 12)
        #expect(Set(library.handbook.themes.map(\.key)).count == 12)
        #expect(Set(library.handbook.themes.map(\.part)).count == 2)
        #expect(library.guides.count >= 8)
        for guide in library.guides {
            #expect(Set(guide.sections.map(\.key)).count == guide.sections.count, "\(guide.guide)")
        }
    }

    @Test("The invitations have their parts in the order that works, with nothing to fill in that nobody knows")
    func invitations() throws {
        let order = [
            "ung-linje", "sporsmal", "rett", "barrierer", "tall", "sammen", "hvorfor-du", "hva-er", "nar-og-hvor",
            "svar",
            "avsender",
        ]
        let known: Set = [
            "navn", "dag", "klokka", "sted", "frist", "svar", "avsender", "tall", "hvorfor",
        ]
        for variant in Variant.allCases {
            let invitation = try #require(library.invitation(for: variant))
            #expect(invitation.parts.map(\.key) == order, "\(variant)")
            #expect(invitation.recipients.count >= 5)
            for text in invitation.parts.map(\.text) + [invitation.subject] + invitation.recipients.map(\.why) {
                for language in Language.allCases {
                    let used = Set(text[language].matches(of: /\{([^}]*)\}/).map { String($0.output.1) })
                    #expect(used.isSubset(of: known), "\(variant): \(used.subtracting(known))")
                }
            }
        }
    }

    @Test("Every card has an address of its own")
    func addresses() {
        let addresses = library.cards.map(\.address)
        #expect(Set(addresses).count == addresses.count)
        #expect(library.card("guri")?.title.nb == "Guri, 14\u{A0}år")
        #expect(library.card("egen") != nil && library.card("organisasjon-hva-gjor-vi-bra") != nil)
    }
}
