import Markup
import Words
import WorkModel

/// The run sheet that a length makes, and what there is no room for.
struct PlanBeside {
    let answers: StartAnswers
    let length: Int
    let begins: Moment
    let choices: StartChoices
    let say: Tongue

    private var template: RunSheetTemplate {
        choices.edition.template(for: answers.variantOrUsual).planned(youthCome: answers["ungdom"] == "1")
    }
    private var sheet: PlannedSheet { PlannedSheet(template: template, length: length, start: begins) }

    var html: HTML {
        let hours = "\(NorwegianTime.clock(begins))–\(NorwegianTime.clock(begins + .minutes(length)))"
        let sheet = sheet
        return """
            <section class="card preview stack" id="plan-ved" data-fits aria-labelledby="plan">
            <h2 id="plan">\(say(
                nb: "Slik blir \(say.hoursAndMinutes(length))", nn: "Slik blir \(say.hoursAndMinutes(length))",
                en: "How \(say.hoursAndMinutes(length)) will go"))</h2>
            <p>\(say(nb: "Kl.\u{A0}\(hours).", nn: "Kl.\u{A0}\(hours).", en: "\(hours)."))</p>
            <ol class="down plan num">\(sheet.rows.map(row))</ol>
            \(noRoom(sheet.leftOut))
            </section>
            """
    }

    private func row(_ row: PlannedSheet.Row) -> HTML {
        let colour = row.step.card.map { $0 == .blue ? "slip blue" : "slip" }
        let card: HTML? = row.step.card.map { "<small>\(say($0.cardName).lowercased())</small>" }
        return """
            <li class="open"><div\("class", is: colour)><span>\(NorwegianTime.clock(row.begins))</span>
            <b>\(say(row.step.title))</b><span>\(row.minutes)\u{A0}min</span>\(card)</div></li>

            """
    }

    private func noRoom(_ steps: [StepTemplate]) -> HTML? {
        guard !steps.isEmpty else { return nil }
        let names = steps.map { say.language == .english ? "“\(say($0.title))”" : "«\(say($0.title))»" }
        let more: HTML? = fitsAll.map { "\(roomForAll(in: say.hoursAndMinutes($0)))" }
        return """
            <p class="small"><b>\(say(nb: "Ikke plass til:", nn: "Ikkje plass til:", en: "No room for:"))</b> \(names.joined(separator: ", ")).
            \(more)</p>
            """
    }

    private func roomForAll(in time: String) -> String {
        say(
            nb: "Alt får plass på \(time).", nn: "Alt får plass på \(time).",
            en: "There is room for everything in \(time).")
    }

    /// The shortest time that has room for every step.
    private var fitsAll: Int? {
        stride(from: length / 5 * 5 + 5, through: Variant.longest, by: 5).first {
            PlannedSheet(template: template, length: $0, start: begins).leftOut.isEmpty
        }
    }
}
