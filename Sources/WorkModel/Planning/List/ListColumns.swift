import Words

/// What the columns of a list hold, by what stands over them in bokmål, nynorsk or English.
struct ListColumns: Equatable {
    enum Column: Hashable {
        case body, role, name, firstName, lastName, address, kind
        /// Somebody at what stands under another heading.
        case contact
        /// Read past, and told.
        case postal, telephone
        /// Anything else.
        case other(String)
    }

    let columns: [Column]
    /// «Navn» stands over associations: most of what is under it tells of one.
    private(set) var nameIsOfBodies = false

    /// Nil when a row is no heading: then it is the first of those to invite.
    init?(_ cells: [String]) {
        var columns = cells.map(ListColumns.column)
        // «Navn; Kontaktperson»: the first is of whom the other is a contact for.
        if columns.contains(.contact), !columns.contains(.body) {
            columns = zip(columns, cells).map { ListColumns.plainName.contains(ListColumns.key($1)) ? .body : $0 }
        }
        columns = columns.map { $0 == .contact ? .name : $0 }
        self.columns = columns
        let known = Set(columns.filter { if case .other = $0 { false } else { true } })
        let filled = cells.count { !InviteeDraft.line($0).isEmpty }
        let isAlone = filled == 1 && !known.isDisjoint(with: [.address, .name])
        guard isAlone || (known.count >= 2 && 2 * known.count >= filled), !cells.contains(where: { $0.contains("@") }),
            !known.isDisjoint(with: [.body, .role, .name, .firstName, .lastName, .address])
        else { return nil }
    }

    /// Decides what «Navn» stands over, by all that is under it.
    mutating func look(at records: [ListRecords.Record]) {
        let cells = records.flatMap { zip(columns, $0.cells).filter { $0.0 == .name }.map(\.1) }
            .filter { !InviteeDraft.line($0).isEmpty }
        nameIsOfBodies = !cells.isEmpty && 2 * cells.count(where: ListParts.tellsOfABody) >= cells.count
    }

    /// What stands over those that are not read.
    var others: [String] {
        columns.compactMap { if case .other(let words) = $0, !words.isEmpty { words } else { nil } }
    }

    private static func column(_ heading: String) -> Column {
        let key = key(heading)
        return headings.first { $0.words.contains(key) }?.column
            ?? .other(PlainText.cut(InviteeDraft.line(heading), to: 40))
    }

    private static func key(_ heading: String) -> String { InviteeDraft.line(heading).lowercased().filter(\.isLetter) }

    private static let plainName: Set<String> = ["navn", "namn", "name"]

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
                "navn", "namn", "fulltnavn", "fulltnamn", "person", "deltaker", "deltakar", "visningsnavn",
                "visningsnamn", "name", "fullname", "displayname",
            ]
        ),
        (.contact, ["kontaktperson", "kontakt", "contact", "contactperson"]),
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
