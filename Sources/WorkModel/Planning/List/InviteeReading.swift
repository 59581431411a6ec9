import Words

/// What was read of a list of people to invite, before anything of it is kept. Reads no more lines than there can be
/// people on a list.
package struct InviteeReading: Sendable {
    /// Somebody to invite. What kind they are may still be asked for.
    package struct Row: Sendable, Equatable {
        /// From 1, in what was pasted or sent.
        package let line: Int
        package var draft: InviteeDraft

        package init(line: Int, draft: InviteeDraft) {
            (self.line, self.draft) = (line, draft)
        }
    }

    /// A line that nobody could be found in, and why.
    package struct Unread: Sendable, Equatable {
        package let line: Int
        package let text: String
        package let reason: Problem
    }

    /// What stood there and is not kept.
    package struct LeftOut: Sendable, Equatable {
        package var postalAddresses = 0
        package var telephones = 0
        /// Lines with somebody's name or address, where those are not kept.
        package var people = 0
        package var namesOfYouth = 0
        /// What stands over columns that are not read.
        package var columns: [String] = []
    }

    package private(set) var rows: [Row] = []
    package private(set) var unread: [Unread] = []
    package private(set) var leftOut = LeftOut()
    /// There are more lines than are read.
    package private(set) var isCutOff = false
    private let people: PeopleKept
    private let variant: Variant

    /// Lines that somebody has pasted, from Word, a mail or a spreadsheet.
    ///
    /// - Parameter isExcerpt: they are some of a list that has been read before.
    package init(pasted text: String, isExcerpt: Bool = false, _ people: PeopleKept, for variant: Variant) {
        (self.people, self.variant) = (people, variant)
        let begun = InviteeReading.beginning(of: text)
        read(PastedList.withoutMarks(begun, isExcerpt: isExcerpt), isFile: false)
    }

    /// The text of a file, as `ListFile` has it.
    package init(file text: String, _ people: PeopleKept, for variant: Variant) {
        (self.people, self.variant) = (people, variant)
        read(text, isFile: true)
    }

    /// A list from Word breaks within a line with signs that elsewhere end it. Nothing is looked at far beyond what is
    /// read.
    private static func beginning(of text: String) -> String {
        var lines = 0
        var kept = String.UnicodeScalarView()
        for sign in text.unicodeScalars {
            if sign == "\n" { lines += 1 }
            guard lines < 3 * Invitees.most else { break }
            kept.append(["\u{B}", "\u{2028}"].contains(sign) ? " " : sign)
        }
        return String(kept)
    }

    private mutating func read(_ text: String, isFile: Bool) {
        var records = ListRecords(text, parting: ListRecords.parting(in: text, isFile: isFile))
        if ListRecords.isNamed(in: text) { _ = records.next() }
        var columns: ListColumns?
        var found: [ListRecords.Record] = []
        while !isCutOff, let record = records.next() {
            if record.isBlank { continue }
            if found.isEmpty, columns == nil, let heading = ListColumns(record.cells) {
                columns = heading
                leftOut.columns = heading.others
            } else if found.count < Invitees.most {
                found.append(record)
            } else {
                isCutOff = true
            }
        }
        columns?.look(at: found)
        for record in found { read(record, columns) }
    }

    private mutating func read(_ record: ListRecords.Record, _ columns: ListColumns?) {
        guard !record.cells.contains(where: { $0.contains("\u{FFFD}") }) else {
            return leave(record, .brokenCharacters)
        }
        if let columns { return take(self.draft(of: record, columns), of: record, isNamed: true) }
        for cells in InviteeReading.people(in: record.cells) {
            let parts = ListParts(cells)
            leftOut.postalAddresses += parts.hasPostal ? 1 : 0
            leftOut.telephones += parts.hasTelephone ? 1 : 0
            take(parts.draft, of: record, isNamed: false)
        }
    }

    /// One line may hold many, as the receivers of a mail do: each address ends one.
    private static func people(in cells: [String]) -> [[String]] {
        let isMany = cells.count == 1 && cells[0].count { $0 == "@" } > 1
        let pieces = isMany ? cells[0].split { ",;".contains($0) }.map(String.init) : cells
        guard pieces.count(where: { $0.contains("@") }) > 1 else { return [pieces] }
        var people: [[String]] = [[]]
        for piece in pieces {
            if people.last?.last?.contains("@") == true { people.append([]) }
            people[people.count - 1].append(piece)
        }
        return people
    }

    private mutating func draft(of record: ListRecords.Record, _ columns: ListColumns) -> InviteeDraft {
        var draft = InviteeDraft()
        var names: (first: String, last: String) = ("", "")
        for (column, cell) in zip(columns.columns, record.cells.map(InviteeDraft.line)) where !cell.isEmpty {
            switch column {
            case .body:
                let body = ListParts.withoutPostal(cell)
                if body != cell { leftOut.postalAddresses += 1 }
                draft.body = InviteeReading.joined(draft.body, body)
            case .role: draft.role = InviteeReading.joined(draft.role, cell)
            case .name, .contact: draft.name = InviteeReading.joined(draft.name, cell)
            case .firstName: names.first = cell
            case .lastName: names.last = cell
            case .kind: draft.kind = InviteeKind.read(cell)
            case .address, .postal:
                let found = ListParts.address(in: cell)
                if let address = found.address, !draft.address.contains("@") { draft.address = address }
                if column == .address, draft.address.isEmpty { draft.address = cell }
                if column == .postal, found.address == nil { leftOut.postalAddresses += 1 }
            case .telephone: leftOut.telephones += 1
            case .other: continue
            }
        }
        // A list of associations often has their names under «Navn».
        let isBody =
            ListParts.tellsOfABody(draft.name) || columns.nameIsOfBodies && !ListParts.isName(draft.name)
        if draft.body.isEmpty, isBody { (draft.body, draft.name) = (draft.name, "") }
        let whole = [names.first, names.last].filter { !$0.isEmpty }.joined(separator: " ")
        if draft.name.isEmpty { draft.name = whole }
        return draft
    }

    private static func joined(_ one: String, _ other: String) -> String {
        one == other ? one : [one, other].filter { !$0.isEmpty }.joined(separator: ", ")
    }

    /// - Parameter isNamed: what stands over it says what it is.
    private mutating func take(_ draft: InviteeDraft, of record: ListRecords.Record, isNamed: Bool) {
        var draft = draft
        draft.kind =
            draft.kind ?? InviteeKind.guessed(from: "\(draft.role) \(draft.body)")
            ?? InviteeKind.guessed(fromAddress: draft.address)
        if draft.leaveOutYoungName(in: variant) { leftOut.namesOfYouth += 1 }
        if !people.areKept, !(draft.name + draft.address).isEmpty {
            let isNobody = draft.body.isEmpty && draft.role.isEmpty
            if isNobody, draft.address.isEmpty, !isNamed {
                // Two words with large letters may as well be an association.
                draft.body = draft.name
            } else {
                guard !isNobody else { return leave(record, people.problem) }
                leftOut.people += 1
            }
            (draft.name, draft.address) = ("", "")
        }
        do {
            _ = try draft.asIfAsked.check(people, for: variant)
            rows.append(Row(line: record.line, draft: draft))
        } catch {
            leave(record, error.list.first?.problem ?? .brokenCharacters)
        }
    }

    private mutating func leave(_ record: ListRecords.Record, _ reason: Problem) {
        let words = record.cells.map(PlainText.line).filter { !$0.isEmpty }.joined(separator: "; ")
        unread.append(Unread(line: record.line, text: PlainText.cut(words, to: 300), reason: reason))
    }
}

extension InviteeDraft {
    /// With a kind in any case, where what kind it is does not matter.
    var asIfAsked: InviteeDraft {
        var copy = self
        copy.kind = kind ?? .volunteers
        return copy
    }
}

extension Problem {
    fileprivate static let brokenCharacters = Problem(
        Phrase(
            nb: "Her er det tegn vi ikke klarer å lese. Lagre filen som «CSV UTF-8», eller lim inn linja.",
            nn: "Her er det teikn vi ikkje klarer å lese. Lagre fila som «CSV UTF-8», eller lim inn linja.",
            en: "There are characters here that we cannot read. Save the file as “CSV UTF-8”, or paste the line."))
}
