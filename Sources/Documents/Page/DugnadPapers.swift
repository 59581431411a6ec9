import Words
import WorkModel

/// Everything that is printed, projected, sent and archived of one dugnad, in one language.
package struct DugnadPapers: Sendable {
    let minutes: Minutes
    let language: Language
    let drawings: Drawings
    /// The site's address, for codes and links: `https://dugnad.example.no`.
    let base: String
    /// Of the unit that owns it; nil when it has none.
    let arms: PrintedArms?

    var room: Room { minutes.room }
    var dugnad: Dugnad { minutes.dugnad }

    package init(
        minutes: Minutes, language: Language, drawings: Drawings, base: String, arms: PrintedArms? = nil
    ) {
        self.minutes = minutes
        self.language = language
        self.drawings = drawings
        self.base = base
        self.arms = arms
    }

    package var isApproved: Bool { minutes.approval != nil }

    /// When the contents last changed, which is when a file says it was made.
    var made: Moment { minutes.approval?.approvedAt ?? dugnad.changedAt }

    func say(nb: String, nn: String, en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }
    func say(_ phrase: Phrase) -> String { phrase[language] }

    /// «Fritid for alle, Fjordvik», «Dugnad i Fjordvik», «Samling i Fjordvik ungdomsråd».
    var name: String {
        if let title = dugnad.titleAndPlace { return title }
        let meeting = say(dugnad.variant.meeting).capitalisedFirst
        return dugnad.variant.isForAMunicipality
            ? say(
                nb: "\(meeting) i \(dugnad.nameAndDistrict)", nn: "\(meeting) i \(dugnad.nameAndDistrict)",
                en: "\(meeting) in \(dugnad.nameAndDistrict)")
            : "\(meeting): \(dugnad.nameAndDistrict)"
    }

    /// «mandag 7. november 2026 kl. 18.00–21.00».
    var hours: String { say(dugnad.timeInWords).capitalisedFirst }

    /// For people to read: by video without the link.
    var place: String? { dugnad.placeInWords.map { say($0) } }

    /// «Mål: Finne to tiltak. Høre fra ungdommen.»
    var aims: String? { dugnad.aimsInSentences.map { say($0) } }

    /// The questions of their own that people are told of beforehand.
    var announced: [Step] { room.tasks.filter { $0.isOwnQuestion && $0.isAnnounced == true && !$0.isSkipped } }
    var announcedQuestions: String? { asking(announced[...]) }

    func asking(_ asked: ArraySlice<Step>) -> String? {
        guard !asked.isEmpty else { return nil }
        let list = asked.map { say(room.question(of: $0)).quoted(in: language) }.joined(separator: ", ")
        return say(
            nb: "Vi spør også: \(list)", nn: "Vi spør òg: \(list)", en: "We are also going to ask: \(list)")
    }

    /// The groups' address, as people type it.
    var groupsAddress: String { "\(base)/b/\(dugnad.code)" }
    var groupsQRCode: PrintedQRCode? { PrintedQRCode(groupsAddress) }
    var typedAddress: String {
        base.withoutScheme
    }

    /// An address on the site, as people type it.
    package func typed(_ path: String) -> String { "\(typedAddress)\(path)" }

    func frame(_ title: String, drawings: [String: DocumentFrame.Drawing] = [:]) -> DocumentFrame {
        DocumentFrame(
            title: title, language: language, date: made, isInvented: dugnad.isInvented,
            drawings: drawings)
    }
}
