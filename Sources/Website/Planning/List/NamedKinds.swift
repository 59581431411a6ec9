import Markup
import Words
import WorkModel

/// The kinds of people that a dugnad needs, by the names they have there.
struct NamedKinds {
    let catalogue: InviteeCatalogue?

    init(_ library: Library, for variant: Variant) {
        catalogue = library.catalogue(for: variant)
    }

    /// Those that such a dugnad needs.
    var kinds: [InviteeKind] { catalogue?.kinds.map(\.key) ?? InviteeKind.allCases }

    func name(of kind: InviteeKind) -> Phrase { catalogue?.name(of: kind) ?? kind.name }

    /// What is chosen among, those that are needed first.
    ///
    /// - Parameter first: what is said while nothing is chosen; nil when something is.
    func options(chosen: InviteeKind?, _ first: String?, _ say: Tongue, more: HTML? = nil) -> HTML {
        let needed = InviteeKind.allCases.filter(kinds.contains)
        let others = InviteeKind.allCases.filter { !kinds.contains($0) }
        let options = (needed + others).map { kind in
            """
            <option value="\(kind.rawValue)"\("selected", when: kind == chosen)>\(say(name(of: kind)))</option>

            """ as HTML
        }
        let none = first.map { "<option value=\"\">\($0)</option>\n" as HTML }
        return "\(none)\(options)\(more)"
    }
}

extension InviteeDraft {
    /// «FAU ved Fjordvik skole · leder · Kari Berg · kari@example.no», the first of it large.
    ///
    /// - Parameter tag: what it is taken for, beside it.
    func html(_ say: Tongue, tag: Phrase? = nil) -> HTML {
        let words = [body, role, name, address].filter { !$0.isEmpty }
        let rest = words.dropFirst().joined(separator: " · ")
        let more: HTML? = rest.isEmpty ? nil : "<br><span class=\"small\">\(rest)</span>"
        let taken: HTML? = tag.map { " <span class=\"small\">(\(say($0)))</span>" }
        return "<b>\(words.first ?? "")</b>\(taken)\(more)"
    }

    /// What the first of it is: kept, or gone with the names.
    var whatItIs: Phrase? {
        if !body.isEmpty { return Phrase(nb: "lag eller sted", nn: "lag eller stad", en: "club or place") }
        return role.isEmpty && !name.isEmpty ? Phrase(same: "person") : nil
    }

    /// What tells it from the others, where it is only heard.
    var spoken: String { [body, role, name, address].first { !$0.isEmpty } ?? "" }
}

extension Counting {
    /// «én», «fem», «14», «2 000»: people that are counted one by one.
    static func each(_ number: Int) -> Phrase {
        guard number != 1 else { return Phrase(nb: "én", nn: "éin", en: "one") }
        let norwegian = NorwegianNumber.whole(number)
        return number < 1000
            ? word(for: number)
            : Phrase(nb: norwegian, nn: norwegian, en: norwegian.replacing("\u{A0}", with: ","))
    }

    static let lines = Counting(
        one: Phrase(nb: "én linje", nn: "éi linje", en: "one line"),
        many: Phrase(nb: "linjer", nn: "linjer", en: "lines"))
}

extension Phrase {
    static let whoIsMissing = Phrase(
        nb: "Hvem mangler i rommet?", nn: "Kven manglar i rommet?", en: "Who is missing from the room?")
    static let backToTheList = Phrase(nb: "Tilbake til lista", nn: "Tilbake til lista", en: "Back to the list")
    static let addMany = Phrase(nb: "Legg til mange", nn: "Legg til mange", en: "Add many")
    static let addOne = Phrase(nb: "Legg til én", nn: "Legg til éin", en: "Add one")
    static let whatKind = Phrase(nb: "Hva slags folk?", nn: "Kva slags folk?", en: "What kind of people?")
    static let choose = Phrase(nb: "Velg …", nn: "Vel …", en: "Choose …")
}
