import Testing
import Words
import WorkModel

@Suite("Mistakes in a content file are named with their line")
struct ContentTextTests {
    private static let card = """
        set: kommune
        title: {nb: a, nn: a, en: a}
        situations:
          - key: en
            title: {nb: En, nn: Ein, en: One}
            text:
              nb: Tekst
              nn: Tekst
              en: Text
            questions:
              nb: [a, b]
              nn: [a, b]
              en: [a, b]
          - key: to
            title: {nb: To, nn: To, en: Two}
            text: {nb: Tekst, nn: Tekst, en: Text}
            questions: {nb: [a], nn: [a], en: [a]}
        """

    private func problems(_ text: String) -> [String] {
        ContentFiles(carried: ["kort/kommune.yaml": text]).problems(in: "kort/kommune.yaml", as: CardSet.self)
            .map(\.description)
    }

    @Test("A correct file has no mistakes, and is read as it is written")
    func right() throws {
        #expect(problems(ContentTextTests.card) == [])
        let set = try ContentFiles(carried: ["a.yaml": ContentTextTests.card]).decode("a.yaml", CardSet.self)
        #expect(set.situations?.map(\.key) == ["en", "to"])
        #expect(set.situations?.first?.questions.nn == ["a", "b"])
    }

    @Test(
        "A mistake has a sentence and a line",
        arguments: [
            ("      nn: Tekst\n", "", "kort/kommune.yaml:7: situations en text lacks the language «nn»"),
            (
                "    title: {nb: To, nn: To, en: Two}\n", "",
                "kort/kommune.yaml:14: situations to lacks the field «title»"
            ),
            (
                "nn: [a, b]", "nn: [a]",
                "kort/kommune.yaml:12: situations en questions nn: the languages have 2, 1 and 2 lines"
            ),
            (
                "  - key: to", "  - key: to\n    keey: to",
                "kort/kommune.yaml:15: one of situations has no field called «keey»"
            ),
            (
                "set: kommune", "set: kommune\nvariant: komune",
                "kort/kommune.yaml:2: variant: «komune» is not a word that can stand here: kommune, organisasjon, ung"
            ),
            ("set: kommune", "set: kommune\nsete: 1", "kort/kommune.yaml:2: the file has no field called «sete»"),
            (
                "{nb: En, nn: Ein, en: One}", "{nb: En, nn: Ein, en: One, se: Okta}",
                "kort/kommune.yaml:5: title has no field called «se»"
            ),
            ("set: kommune", "set: kommune\nset: ung", "kort/kommune.yaml:1: has the same field twice: set"),
        ])
    func mistake(written: String, instead: String, expected: String) {
        let text = ContentTextTests.card.replacing(written, with: instead, maxReplacements: 1)
        #expect(text != ContentTextTests.card)
        #expect(problems(text) == [expected])
    }

    @Test("A text where a list should be, a word where a number should be, and a kind that is not")
    func otherKinds() {
        let wrong = problems(
            ContentTextTests.card.replacing("questions: {nb: [a], nn: [a], en: [a]}", with: "questions: a"))
        #expect(wrong.count == 1 && wrong[0].hasPrefix("kort/kommune.yaml:17: situations to questions must be "))
        let person = "persons:\n  - key: a\n    name: A\n    age: tolv\n"
        #expect(problems(person).first == "kort/kommune.yaml:4: persons a age must be a whole number")
        #expect(problems("variant: bygd").first?.hasPrefix("kort/kommune.yaml:1: variant: ") == true)
    }

    @Test("What is not YAML is told with the line where it stops being so")
    func notYAML() {
        #expect(problems("set: kommune\ntitle: {nb: a").first?.contains("is not YAML here") == true)
        #expect(problems("") == ["kort/kommune.yaml: is empty"])
        #expect(problems("a: [1\nb: 2").first?.hasPrefix("kort/kommune.yaml:") == true)
    }

    @Test("One card with a mistake does not hide the mistake in the next")
    func several() {
        let text =
            ContentTextTests.card.replacing("      nn: Tekst\n", with: "")
            .replacing("    title: {nb: To, nn: To, en: Two}\n", with: "") + "\nsett: a"
        let found = problems(text)
        #expect(found.count == 3)
        #expect(found[0].contains("situations en text lacks the language «nn»"))
        #expect(found[1].contains("situations to lacks the field «title»"))
        #expect(found[2].contains("has no field called «sett»"))
    }

    @Test("Only a set that says which language it is in may have plain texts")
    func oneLanguage() throws {
        let plain = """
            situations:
              - key: en
                title: Ein
                text: Tekst
                questions: [a, b]
            """
        #expect(problems(plain).count == 1)
        #expect(problems("language: nn\n" + plain) == [])
        let set = try ContentFiles(carried: ["a.yaml": "language: nn\n" + plain]).decode("a.yaml", CardSet.self)
        #expect(set.language == .nynorsk)
        #expect(set.situations?.first?.title[.english] == "Ein")
        // A run sheet is spoken in three languages in the room: it may not.
        let sheet =
            "language: nn\nvariant: kommune\nlengths: [60]\nsteps:\n  - {key: a, kind: task, minutes: [60], least: 1, most: 60, title: A}"
        let files = ContentFiles(carried: ["kjoreplan/kommune.yaml": sheet])
        #expect(!files.problems(in: "kjoreplan/kommune.yaml", as: RunSheetTemplate.self).isEmpty)
    }
}
