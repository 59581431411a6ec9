import Markup
import Words
import WorkModel

/// The way back to what a dugnad is planned by.
func wayBackToPlan(_ visit: ModeratorVisit) -> HTML {
    "<p class=\"noprint\"><a class=\"back\" href=\"\(visit.to(.plan(visit.dugnad)))\">\(visit.say(.backToPlan))</a></p>"
}

extension Dugnad {
    /// Where what is agreed on before it is changed from, and the words that lead back there.
    var changedFrom: (place: Path, back: Phrase) {
        isPast ? (.documents(self), .backToDocuments) : (.plan(self), .backToPlan)
    }
}

/// The plan of a dugnad on one page: the tasks down the rope, what is agreed on beside them, and what looks wrong.
struct PlanPage {
    let visit: ModeratorVisit
    let tasks: DugnadTasks
    let lists: TaskLists
    let details: PlanDetails
    let anchorings: [Anchoring]
    /// The cards in use, and the questions that they have written themselves.
    let evening: Room
    let figures: [OwnFigure]
    let invitation: Invitation?
    let concerns: [PlanConcern]
    /// How many there is room for.
    let room: Int
    /// What it builds on, and what builds on it.
    let groundwork: Groundwork
    /// What is published up to this dugnad of what has been done since last.
    let since: SinceText?
    /// Whether the unit has had one before this, to count from.
    let hasBefore: Bool
    /// How many are on the list, and what they have answered.
    let counts: InviteeCounts
    /// The same by kind.
    let ring: RingOfKinds
    /// Who passed the relay on to them.
    let giver: String?
    /// Of a task of their own that is being written.
    let draft: TaskDraft
    let problems: FormProblems

    var say: Tongue { visit.say }
    var dugnad: Dugnad { visit.dugnad }
    /// Whoever looks works for the unit that owns it.
    var isColleague: Bool { visit.isColleague }

    var page: Page {
        let title = dugnad.title ?? say(dugnad.variant.theMeeting).capitalisedFirst
        var page = deskPage(
            visit, at: .plan(dugnad),
            title: problems.titled("\(say(.plan)) – \(dugnad.title ?? dugnad.nameAndDistrict)", say),
            mainClass: "wrap",
            """
            \(problems.summary(say))
            <div class="section">
            \(home)<h1>\(title)</h1>
            <p class="lead">\(lead)</p>
            \(relayFrom(giver, visit))
            </div>
            <div class="house later">
            <div class="chapters">
            \(rope)
            \(ownTask)
            \(agreed)
            </div>
            <div class="chapters">
            \(heed)
            \(youthFirst)
            \(sinceFirst)
            \(who)
            </div>
            </div>
            """)
        page.bodyClass = "room unit"
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    /// For whoever works for the unit that it is.
    private var home: HTML? {
        guard isColleague, let unit = dugnad.unit else { return nil }
        return """
            <p class="noprint"><a class="back" href="\(visit.toSite(.home(of: unit)))">\(say(.home))</a></p>

            """
    }

    /// «mandag 13. november 2028 kl. 18.00–20.30, Fjordvik samfunnshus. Ti uker igjen.»
    private var lead: String {
        let place = dugnad.placeInWords.map { ", \(say($0))" } ?? ""
        guard !dugnad.isWithoutDay else {
            let words = dugnad.roughTime.map { say($0 == .undecided ? .dayNotDecided : $0.asDay) } ?? ""
            return words.capitalisedFirst + place + ". "
                + say(
                    nb: "Utkastet kan ligge så lenge dere vil.", nn: "Utkastet kan liggje så lenge de vil.",
                    en: "The draft can lie for as long as you like.")
        }
        return say(dugnad.timeInWords).capitalisedFirst + place + "." + (left.map { " \($0)." } ?? "")
    }

    private var left: String? {
        let today = NorwegianTime.isoDate(visit.now)
        let day = NorwegianTime.isoDate(dugnad.plannedStart)
        guard dugnad.startedAt == nil, dugnad.cancelledAt == nil, let days = NorwegianTime.days(from: today, to: day),
            days > 0
        else { return nil }
        let length = TaskTime.length(days)
        return say(nb: "\(length.nb) igjen", nn: "\(length.nn) att", en: "\(length.en) left").capitalisedFirst
    }
}
