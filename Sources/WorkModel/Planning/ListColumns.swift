import Words

/// What the columns of a list hold, by what stands over them in bokmål, nynorsk or English.
struct ListColumns: Equatable {
    enum Column: Hashable {
        case body, role, name, firstName, lastName, address, kind
        /// Read past, and told.
        case postal, telephone
        /// Anything else.
        case other(String)
    }

    let columns: [Column]

    /// Nil when a row is no heading: then it is the first of those to invite.
    init?(_ cells: [String]) {
        columns = cells.map(ListColumns.column)
        let known = Set(columns.filter { if case .other = $0 { false } else { true } })
        let filled = cells.count { !InviteeDraft.line($0).isEmpty }
        let isAlone = filled == 1 && !known.isDisjoint(with: [.address, .name])
        guard isAlone || (known.count >= 2 && 2 * known.count >= filled), !cells.contains(where: { $0.contains("@") }),
            !known.isDisjoint(with: [.body, .role, .name, .firstName, .lastName, .address])
        else { return nil }
    }

    /// What stands over those that are not read.
    var others: [String] {
        columns.compactMap { if case .other(let words) = $0, !words.isEmpty { words } else { nil } }
    }

    private static func column(_ heading: String) -> Column {
        let words = InviteeDraft.line(heading)
        let key = words.lowercased().filter(\.isLetter)
        return headings.first { $0.words.contains(key) }?.column ?? .other(PlainText.cut(words, to: 40))
    }

    private static let headings: [(column: Column, words: Set<String>)] = [
        (
            .body,
            [
                "virksomhet", "verksemd", "organisasjon", "organisasjonsnavn", "lag", "forening", "foreining",
                "lagforening",
                "enhet", "eining", "arbeidssted", "arbeidsstad", "arbeidsplass", "skole", "skule", "instans", "bedrift",
                "firma", "selskap", "etat", "tjenestested", "tenestestad", "avdeling", "klubb", "hvem", "kven",
                "organisation", "organization", "company", "body", "unit", "club", "school", "workplace", "association",
            ]
        ),
        (
            .role,
            [
                "rolle", "stilling", "tittel", "funksjon", "verv", "stillingstittel", "yrke", "role", "title",
                "position",
                "jobtitle",
            ]
        ),
        (
            .name,
            [
                "navn", "namn", "fulltnavn", "fulltnamn", "kontaktperson", "kontakt", "person", "deltaker", "deltakar",
                "visningsnavn", "visningsnamn", "name", "fullname", "displayname", "contact", "contactperson",
            ]
        ),
        (.firstName, ["fornavn", "førenamn", "firstname", "givenname"]),
        (.lastName, ["etternavn", "etternamn", "lastname", "surname", "familyname"]),
        (
            .address,
            ["epost", "epostadresse", "mail", "mailadresse", "email", "emailaddress", "emailadresse", "eadresse"]
        ),
        (.kind, ["slag", "type", "kategori", "gruppe", "målgruppe", "kind", "category", "group"]),
        (
            .postal,
            [
                "adresse", "postadresse", "gateadresse", "gate", "postnr", "postnummer", "poststed", "poststad",
                "address", "street", "zip", "zipcode", "postcode", "city", "by",
            ]
        ),
        (.telephone, ["telefon", "tlf", "mobil", "mobilnummer", "mobiltelefon", "telefonnummer", "phone", "mobile"]),
    ]
}
