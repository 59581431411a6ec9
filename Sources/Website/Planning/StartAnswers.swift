import Foundation
import Markup
import Words
import WorkModel

/// What has been answered so far, as it was typed. It travels in the address, so Back always works and nothing is
/// stored on the server until *Start* is pressed.
struct StartAnswers: Sendable {
    private var answers: [String: String]

    static let fields = [
        "variant", "kommune", "bydel", "navn", "nar", "lengde", "dato", "start", "slutt", "sted", "antall", "grupper",
        "ungdom", "sprak", "blankett",
    ]

    init(_ form: Form) {
        answers = StartAnswers.fields.reduce(into: [:]) { answers, field in
            // A field that is longer than any answer is cut for the address, and refused by its question.
            if form.has(field) { answers[field] = String(PlainText.line(form[field]).prefix(TypedText.longest)) }
        }
        if Dugnad.ID(self["blankett"]) == nil { answers["blankett"] = Dugnad.ID.new().description }
    }

    subscript(field: String) -> String { answers[field] ?? "" }

    /// The same with one answer more, or another.
    func answering(_ field: String, _ answer: String) -> StartAnswers {
        var copy = self
        copy.answers[field] = answer
        return copy
    }

    func has(_ field: String) -> Bool { answers[field] != nil }

    /// The answers as they stand in an address.
    var query: String {
        StartAnswers.fields.compactMap { field in answers[field].map { "\(field)=\(StartAnswers.encoded($0))" } }
            .joined(separator: "&")
    }

    /// The answers to other questions, to travel on with this one's form.
    func hidden(except shown: [String]) -> HTML {
        StartAnswers.fields.filter { !shown.contains($0) }.compactMap { field in
            answers[field].map { "<input type=\"hidden\" name=\"\(field)\" value=\"\($0)\">\n" as HTML }
        }.joined(by: "")
    }

    private static func encoded(_ text: String) -> String {
        text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }

    private static let unreserved = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")

    // MARK: The answers' meaning

    var variant: Variant? { Variant(rawValue: self["variant"]) }
    /// Before it is chosen, the questions are those of the most usual kind.
    var variantOrUsual: Variant { variant ?? .municipality }
    var isForAMunicipality: Bool { variant?.isForAMunicipality == true }
    func municipality(_ all: Municipalities) -> Municipality? {
        isForAMunicipality ? all.named(self["kommune"]) : nil
    }
    var isNow: Bool { self["nar"] == "na" }
    /// It is over, and is only typed in.
    var isPast: Bool { self["nar"] == StartQuestion.past }
    var headcount: Headcount? { Headcount(typed: self["antall"]) }
    /// Of one that is over nobody may know; then the tables tell how many there can have been.
    var people: Int? {
        let most = DugnadPlan.peopleLimits.upperBound
        guard isPast else { return headcount?.people }
        return min(max(headcount?.people ?? 6 * (groups ?? 1), 1), most)
    }
    /// Of one that is over the notes often lie in one heap; then they are not shared out on tables that nobody remembers.
    var groups: Int? { Int(typed: self["grupper"]) ?? (isPast && self["grupper"].isEmpty ? 1 : nil) }

    /// A municipality has a language of its own; others are asked in the one they read the site in.
    func language(_ all: Municipalities, otherwise: Language = .bokmål) -> Language {
        Language(rawValue: self["sprak"]) ?? municipality(all)?.language ?? otherwise
    }

    /// The day, the hours and the place.
    func when(_ choices: StartChoices) throws(Problems<WhenDraft.Field>) -> When {
        let variant = variantOrUsual
        let template = choices.edition.template(for: variant)
        guard isNow else {
            let draft = WhenDraft(day: self["dato"], start: self["start"], end: self["slutt"], place: self["sted"])
            if isPast { return try draft.checkPast(at: choices.clock()) }
            return try draft.check(for: variant, by: template)
        }
        var problems = Problems<WhenDraft.Field>()
        let length = problems.reading(.end, try lengthFromNow(variant, template)) ?? 0
        let place = problems.reading(.place, try TypedText.line(self["sted"], longest: TypedText.longestPlace))
        try problems.throwIfAny()
        let now = choices.clock()
        return When(start: now, end: now + .minutes(length), place: place)
    }

    private func lengthFromNow(_ variant: Variant, _ template: RunSheetTemplate) throws(Problem) -> Int {
        guard let length = Int(typed: self["lengde"]), length > 0 else {
            throw Problem(
                Phrase(
                    nb: "Velg hvor lenge dere har.", nn: "Vel kor lenge de har.", en: "Choose how long you have."))
        }
        try variant.check(length: length, by: template)
        return length
    }

    /// The plan, when every answer is there and can be.
    func plan(_ choices: StartChoices) -> DugnadPlan? {
        guard let variant, let when = try? when(choices), let people,
            StartQuestion.allCases.allSatisfy({ problems(at: $0, choices).isEmpty })
        else { return nil }
        let place = municipality(choices.municipalities)
        var plan = DugnadPlan(
            variant: variant, municipality: place,
            district: isForAMunicipality && !self["bydel"].isEmpty ? self["bydel"] : nil,
            name: place?.name ?? self["navn"], place: when.place,
            start: when.start, end: when.end, people: people, groupCount: groups,
            language: language(choices.municipalities), youthCome: self["ungdom"] == "1")
        plan.held = when.held
        return plan
    }
}
