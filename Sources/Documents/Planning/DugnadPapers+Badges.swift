import Words
import WorkModel

/// Badges for those who come.
extension DugnadPapers {
    package static let badges = Phrase(nb: "Navneskilt", nn: "Namneskilt", en: "Badges")

    /// As many as are on a sheet.
    private static let onASheet = 10
    /// The fewest blank ones, for those who come without being on the list.
    package static let fewestBlank = 4

    /// Everybody who comes, also without a seat: what they are known by and where they are from, and nothing of where they
    /// sit. The last sheet is filled with blank ones.
    package func badgesJob(_ seats: KeptSeats) throws -> DocumentJob {
        let people = seats.people(in: language)
        let needed = people.count + DugnadPapers.fewestBlank
        let sheets = (needed + DugnadPapers.onASheet - 1) / DugnadPapers.onASheet
        let badges = Badges(
            badges: people.map { Badges.Badge(name: $0.title, rest: $0.rest.nilIfEmpty) },
            blanks: sheets * DugnadPapers.onASheet - people.count)
        return try DocumentJob(
            "badges", as: .pdf, Framed(frame: frame(say(DugnadPapers.badges)), content: badges))
    }
}

private struct Badges: Encodable {
    struct Badge: Encodable {
        let name: String
        let rest: String?
    }
    let badges: [Badge]
    let blanks: Int
}
