import Testing
import Words
import WorkModel

@Suite("An idea of four short answers")
struct ConcreteIdeaTests {
    static let whole = ConcreteIdea(
        what: "Øve i første etasje", [.who: "Skolekorpset", .firstStep: "Spørre rektor", .when: "i januar"])

    @Test("Its answers are the lines of a note, each after its label, in the order they are asked")
    func lines() {
        #expect(
            Self.whole.text(of: .municipality, in: .bokmål)
                == "Øve i første etasje\nHvem: Skolekorpset\nFørste steg: Spørre rektor\nNår: i januar")
        let some = ConcreteIdea(what: "Øve", [.who: " \n ", .when: "i \n januar"])
        #expect(some.text(of: .municipality, in: .nynorsk) == "Øve\nNår: i januar")
        #expect(ConcreteIdea(what: "Øve").text(of: .youth, in: .english) == "Øve")
    }

    @Test("The note is read back as the same idea in every variant and language", arguments: Variant.allCases)
    func read(variant: Variant) {
        for language in Language.allCases {
            #expect(ConcreteIdea(reading: Self.whole.text(of: variant, in: language)) == Self.whole)
        }
    }

    @Test("What is written in one field, or on paper, is understood as well")
    func free() {
        #expect(
            ConcreteIdea(reading: "Øve i første etasje\ni år også\nhvem : Skolekorpset\nog FAU\nNÅR:")
                == ConcreteIdea(what: "Øve i første etasje\ni år også", [.who: "Skolekorpset og FAU"]))
        #expect(ConcreteIdea(reading: "Dette trengs: baller, tid") == ConcreteIdea(what: "Dette trengs: baller, tid"))
    }

    @Test("No word is lost where the first answer is missing")
    func onlyTheRest() {
        #expect(ConcreteIdea(reading: "Hvem: Skolekorpset") == ConcreteIdea(what: "Hvem: Skolekorpset"))
        #expect(ConcreteIdea(reading: "") == ConcreteIdea(what: ""))
    }
}
