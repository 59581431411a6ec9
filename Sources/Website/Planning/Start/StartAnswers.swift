import Foundation
import Markup
import Words
import WorkModel

/// What has been answered so far, as it was typed. It travels in the address, so Back always works and nothing is
/// stored on the server until *Start* is pressed.
struct StartAnswers: Sendable {
    private var answers: [String: String]

    static let fields = [
        "variant", "kommune", "bydel", "navn", "nar", "omtrent", "lengde", "dato", "start", "slutt", "moter", "sted",
        "lenke",
        "antall", "grupper", "ungdom", "sprak", "enhet", "dugnad", "stafett", "blankett",
    ]

    init(_ form: Form) {
        answers = StartAnswers.fields.reduce(into: [:]) { answers, field in
            // A field that is longer than any answer is cut for the address, and refused by its question.
            if form.has(field) {
                answers[field] = PlainText.cut(PlainText.line(form[field]), to: TypedText.longestPlace + 1)
            }
        }
        if Dugnad.ID(self["blankett"]) == nil { answers["blankett"] = Dugnad.ID.new().description }
    }

    /// What is known of a unit, answered.
    init(_ unit: WorkModel.Unit) {
        let variant = unit.kind.variant
        let known: [String: String?] = [
            "variant": variant.rawValue, "sprak": unit.language.rawValue, "enhet": unit.id.description,
            "kommune": variant.isForAMunicipality ? unit.municipalityNumber : nil, "bydel": unit.district,
            // The demo's municipality is none of Norway's, and known by its name.
            "navn": variant.isForAMunicipality && !unit.isInvented ? nil : unit.name,
        ]
        self.init(Form(known.compactMap { name, value in value.map { (name, $0) } }))
    }

    /// What is known of a samling that a unit's dugnad is going to build on: its young people's, and no day yet. What it
    /// is called is a beginning, to be changed.
    init(ofSamlingBefore dugnad: Dugnad) {
        let place = dugnad.district ?? dugnad.name
        let name = Phrase(nb: "Ungdom i \(place)", nn: "Ungdom i \(place)", en: "Young people in \(place)")
        self.init(
            Form([
                ("variant", Variant.youth.rawValue), ("navn", name[dugnad.language]),
                ("nar", StartQuestion.withoutDay), ("lengde", "60"), ("moter", "sted"),
                ("sprak", dugnad.language.rawValue), ("enhet", dugnad.unit?.description ?? ""),
                ("dugnad", dugnad.id.description),
            ]))
    }

    /// What is known of a dugnad that answers a challenge. What those challenged are called is a beginning, to be changed.
    init(answering challenge: RelayMessage) {
        self.init(
            Form([
                ("variant", Variant.organisation.rawValue), ("navn", challenge.club),
                ("sprak", challenge.language.rawValue), ("stafett", challenge.baton),
            ]))
    }

    subscript(field: String) -> String { answers[field] ?? "" }

    /// The same with one answer more, or another.
    func answering(_ field: String, _ answer: String) -> StartAnswers {
        var copy = self
        copy.answers[field] = answer
        return copy
    }

    func has(_ field: String) -> Bool { answers[field] != nil }

    /// Whose it is to be; nil for nobody's.
    var unit: WorkModel.Unit.ID? { WorkModel.Unit.ID(self["enhet"]) }

    /// One of the same unit's that is going to build on it.
    var later: Dugnad.ID? { Dugnad.ID(self["dugnad"]) }

    /// Of the challenge that it is an answer to.
    var baton: String? { self["stafett"].isEmpty ? nil : self["stafett"] }

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
    /// What it is for is known by the name of the unit alone, which is invented.
    var isOfTheDemo: Bool { isForAMunicipality && unit != nil && self["kommune"].isEmpty && !self["navn"].isEmpty }
    func municipality(_ all: Municipalities) -> Municipality? {
        isForAMunicipality ? all.named(self["kommune"]) : nil
    }
    var isNow: Bool { self["nar"] == "na" }
    /// The day is not decided.
    var isWithoutDay: Bool { self["nar"] == StartQuestion.withoutDay }
    var isByVideo: Bool { !isPast && self["moter"] == "video" }
    /// In a place, while some come by video.
    var isInBothWays: Bool { !isPast && self["moter"] == PlaceFields.both }
    var seating: Seating { isByVideo ? .rooms : variantOrUsual.seating }
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

    /// The questions that are asked, in order.
    var questions: [StartQuestion] { StartQuestion.asked(ofOneThatIsPast: isPast) }

    func next(after question: StartQuestion) -> StartQuestion {
        questions.firstIndex(of: question).flatMap { questions.dropFirst($0 + 1).first } ?? .lookOver
    }

    func previous(to question: StartQuestion) -> StartQuestion? {
        questions.firstIndex(of: question).flatMap { questions.prefix($0).last }
    }

    func firstWrong(_ choices: StartChoices) -> StartQuestion {
        questions.first { !problems(at: $0, choices).isEmpty } ?? .variant
    }

    /// The plan, when every answer is there and can be.
    func plan(_ choices: StartChoices) -> DugnadPlan? {
        guard let variant, let when = try? when(choices), let people,
            questions.allSatisfy({ problems(at: $0, choices).isEmpty })
        else { return nil }
        let place = municipality(choices.municipalities)
        var plan = DugnadPlan(
            variant: variant, municipality: place,
            district: isForAMunicipality && !self["bydel"].isEmpty ? self["bydel"] : nil,
            name: place?.name ?? self["navn"], place: when.place,
            start: when.start, end: when.end, people: people, groupCount: groups,
            language: language(choices.municipalities), youthCome: self["ungdom"] == "1")
        (plan.held, plan.roughly, plan.isByVideo) = (when.held, when.roughly, when.isByVideo)
        plan.alsoByVideo = when.alsoByVideo
        return plan
    }
}
