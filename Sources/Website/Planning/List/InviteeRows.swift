import Markup
import Words
import WorkModel

/// Those who have been read from a list, on their way through a form: nothing of them is kept before it is sent again.
struct InviteeRows {
    /// What stands in place of a kind for somebody who is not to be on the list.
    static let leftOut = "nei"
    /// Of more rows than this, one choice answers for the rest.
    static let mostAsked = 200
    static let rest = "slag-resten"

    private(set) var rows: [InviteeReading.Row]
    /// What was chosen for each, as it was sent; nil where nothing was asked.
    private(set) var chosen: [String?]
    private let ofRest: String?

    /// Those whose kind nobody could guess stand first, the others by kind.
    init(_ rows: [InviteeReading.Row]) {
        func place(_ row: InviteeReading.Row) -> Int {
            row.draft.kind.flatMap { InviteeKind.allCases.firstIndex(of: $0) } ?? -1
        }
        self.rows = rows.enumerated().sorted { one, other in
            let (first, second) = (place(one.element), place(other.element))
            return first == second ? one.offset < other.offset : first < second
        }.map(\.element)
        chosen = Array(repeating: nil, count: rows.count)
        ofRest = nil
    }

    init(_ form: Form) {
        rows = form.all("rad").prefix(Invitees.most).compactMap(InviteeRows.row)
        let choices = form.beginning(with: "slag-")
        chosen = rows.indices.map { choices[InviteeRows.field($0)] }
        ofRest = choices[InviteeRows.rest]
    }

    static func field(_ index: Int) -> String { "slag-\(index + 1)" }

    /// Each with the kind that was chosen for it; none that was to be left out.
    var answered: [(index: Int, row: InviteeReading.Row)] {
        rows.indices.compactMap { index in
            let answer = chosen[index] ?? (rows[index].draft.kind == nil ? ofRest : nil)
            guard answer != InviteeRows.leftOut else { return nil }
            var row = rows[index]
            if let answer { row.draft.kind = InviteeKind(rawValue: answer) }
            return (index, row)
        }
    }

    // MARK: As fields

    static func hidden(_ row: InviteeReading.Row) -> HTML {
        let draft = row.draft
        let cells = [
            String(row.line), draft.kind?.rawValue ?? "", draft.body, draft.role, draft.name, draft.address,
        ].map { $0.replacing("\t", with: " ") }
        return "<input type=\"hidden\" name=\"rad\" value=\"\(cells.joined(separator: "\t"))\">\n"
    }

    private static func row(_ field: String) -> InviteeReading.Row? {
        let cells = field.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard cells.count == 6, !PlainText.line(cells[2...].joined()).isEmpty else { return nil }
        return InviteeReading.Row(
            line: Int(typed: cells[0]) ?? 0,
            draft: InviteeDraft(
                kind: InviteeKind(rawValue: cells[1]), body: cells[2], role: cells[3], name: cells[4],
                address: cells[5]))
    }
}
