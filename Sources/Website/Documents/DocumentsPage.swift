import Markup
import Words
import WorkModel

/// The list of everything that can be printed, projected, sent and archived, with what each is for.
struct DocumentsPage {
    let visit: ModeratorVisit
    /// Whether PDF, Word and PowerPoint can be made here.
    let isInstalled: Bool
    /// The name of the Word template that is kept, if there is one.
    let template: String?
    /// The name of that of the unit, when there is none of the dugnad's own.
    let unitsTemplate: String?
    let hasMinutes: Bool
    let problems: FormProblems

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }

    var page: Page {
        let title = say(.documents)
        let challenge = dugnad.municipalityNumber == nil ? [] : [DocumentKind.challenge]
        let before = say(nb: "Før dere møtes", nn: "Før de møtest", en: "Before you meet")
        let after = say(nb: "Etterpå", nn: "Etterpå", en: "Afterwards")
        var page = deskPage(
            visit, at: .documents(dugnad),
            title: problems.titled(title, say),
            """
            \(problems.summary(say))
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Alt er laget av det som står i \(dugnad.variant.theMeeting.nb) nå. Hvis du retter noe, laster du bare ned på nytt.",
                nn: "Alt er laga av det som står i \(dugnad.variant.theMeeting.nn) no. Om du rettar noko, lastar du berre ned på nytt.",
                en: "Everything is made from what is in \(dugnad.variant.theMeeting.en) now. If you change something, just download again."))</p>
            \(notInstalled)
            \(dugnad.isPast ? nil : section("for", before, DocumentKind.before(dugnad.seating) + challenge, settings))
            \(section("etter", after, DocumentKind.after(dugnad.variant), waysAfter))
            \(templateForm)
            """)
        page.scripts += problems.isEmpty ? [] : ["focus.js"]
        return page
    }

    /// What can be changed of one that is over, and what there is to read of a samling.
    private var waysAfter: HTML? {
        let proposals: HTML? =
            dugnad.variant.makesProposals
            ? "<p><a href=\"\(visit.to(.proposals(dugnad)))\">\(say(.proposalsOnPaper))</a></p>\n" : nil
        let past: HTML? = dugnad.isPast ? "<p class=\"row\">\(about) \(timeAndPlace)</p>" : nil
        let plan: HTML? =
            dugnad.unit == nil || visit.isColleague
            ? "<p><a href=\"\(visit.to(.actionPlan(dugnad)))\">\(say(ActionPlanTexts.name))</a></p>\n" : nil
        return "\(proposals)\(plan)\(past)"
    }

    private var notInstalled: HTML? {
        guard !isInstalled else { return nil }
        return """
            <div class="slip plain stack"><p>\(say(
                nb: "PDF, Word og PowerPoint er ikke satt opp her. Den som driver tjenesten, kan gjøre det med kommandoen «allemed documents install».",
                nn: "PDF, Word og PowerPoint er ikkje sette opp her. Den som driv tenesta, kan gjere det med kommandoen «allemed documents install».",
                en: "PDF, Word and PowerPoint are not set up here. Whoever runs the service can do it with the command “allemed documents install”."))</p>
            <p>\(say(
                nb: "Disse sidene kan du skrive ut rett fra nettleseren:",
                nn: "Desse sidene kan du skrive ut rett frå nettlesaren:",
                en: "You can print these pages straight from the browser:"))
            <a href="\(visit.to(.runSheet(dugnad)))">\(say(
                nb: "kjøreplanen",
                nn: "køyreplanen",
                en: "the run sheet"))</a>,
            \(dugnad.isPast ? nil : theCode)
            <a href="\(visit.to(.minutes(dugnad)))">\(say(
                nb: "referatet",
                nn: "referatet",
                en: "the minutes"))</a>.</p></div>
            """
    }

    private var theCode: HTML {
        """
        <a href="\(visit.to(.ready(dugnad)))">\(say(
            nb: "koden til \(dugnad.seating.theGroups.nb)",
            nn: "koden til \(dugnad.seating.theGroups.nn)",
            en: "the code for \(dugnad.seating.theGroups.en)"))</a>,
        """
    }

    /// What the papers say can be changed before they are printed.
    private var settings: HTML {
        """
        <ul class="row plain">
        <li>\(about)</li>
        <li>\(timeAndPlace)</li>
        <li><a href="\(visit.to(.ownFigures(dugnad)))">\(say(.ownFigures))</a></li>
        <li><a href="\(visit.to(.invitation(dugnad)))">\(say(
            nb: "Fyll ut invitasjonen",
            nn: "Fyll ut invitasjonen",
            en: "Fill in the invitation"))</a></li>
        <li><a href="\(visit.to(.invited(dugnad)))">\(say(.whomYouInvite))</a></li>
        <li><a href="\(visit.to(.chosenCards(dugnad)))">\(say(
            nb: "Velg hvilke kort dere bruker",
            nn: "Vel kva kort de bruker",
            en: "Choose which cards you use"))</a></li>
        </ul>
        """
    }

    private var about: HTML {
        "<a href=\"\(visit.to(.about(dugnad)))\">\(say(.nameAndAims))</a>"
    }

    private var timeAndPlace: HTML {
        """
        <a href="\(visit.to(.when(dugnad)))">\(say(
            nb: "Endre tid eller sted", nn: "Endre tid eller stad", en: "Change time or place"))</a>
        """
    }

    private func section(_ id: String, _ title: String, _ papers: [DocumentKind], _ more: HTML?) -> HTML {
        """
        <section class="stack" aria-labelledby="\(id)"><h2 id="\(id)">\(title)</h2>\(more)
        <ul class="papers">\(papers.compactMap(row))</ul></section>
        """
    }

    /// Nil when none of its files can be made here.
    private func row(_ paper: DocumentKind) -> HTML? {
        let links = paper.files.filter(canBeMade).map { file in
            """
            <li><a class="btn quiet slim" href="\(visit.to(.document(dugnad, file.rawValue)))" download>\(say(file.linkText))<span class="vh">: \(say(paper.name))</span></a></li>
            """ as HTML
        }
        let missing: HTML? =
            paper.files == [.archive] && !hasMinutes
            ? """
            <p class="small">\(say(
                nb: "Når referatet er godkjent, kan du laste ned dette.",
                nn: "Når referatet er godkjent, kan du laste ned dette.",
                en: "You can download this when the minutes are approved."))</p>
            """ : nil
        guard !links.isEmpty || missing != nil else { return nil }
        return """
            <li><h3>\(say(paper.name))</h3><p>\(say(paper.purpose))</p>\(missing)
            <ul class="row plain">\(links)</ul></li>

            """
    }

    private func canBeMade(_ file: DocumentFile) -> Bool {
        if file == .archive && !hasMinutes { return false }
        // Nobody's calendar has a place for a month.
        if file == .calendar && dugnad.isWithoutDay { return false }
        return isInstalled || !file.needsWorker
    }

    // MARK: The Word template

    private var templateForm: HTML? {
        guard isInstalled else { return nil }
        let kept: HTML? = template.map { name in
            """
            <form class="row" method="post" action="\(visit.to(.wordTemplateRemoval(dugnad)))">
            <p>\(say(nb: "I bruk nå:", nn: "I bruk no:", en: "In use now:")) <b class="asis"\(asWritten)>\(name)</b></p>
            <button class="btn quiet slim">\(say(
                nb: "Slutt å bruke den",
                nn: "Slutt å bruke malen",
                en: "Stop using it"))</button></form>
            """
        }
        let inherited: HTML? = unitsTemplate.map { name in
            """
            <p>\(say(nb: "I bruk nå:", nn: "I bruk no:", en: "In use now:")) <b class="asis"\(asWritten)>\(name)</b>. \(say(
                nb: "Det er malen til enheten. Velger dere en her, gjelder den for \(dugnad.variant.theMeeting.nb).",
                nn: "Det er malen til eininga. Vel de ein her, gjeld han for \(dugnad.variant.theMeeting.nn).",
                en: "It is the unit’s template. If you choose one here, it is used for \(dugnad.variant.theMeeting.en)."))</p>
            """
        }
        return """
            <section class="card stack" aria-labelledby="mal"><h2 id="mal">\(say(
                nb: "Deres egen Word-mal",
                nn: "Dykkar eigen Word-mal",
                en: "Your own Word template"))</h2>
            <p id="malfil-hint">\(say(
                nb: "Hvis dere har en mal med brevhode, bruker vi den til invitasjonen og referatet i Word. Filen må være .docx eller .dotx og høyst 5\u{A0}MB.",
                nn: "Om de har ein mal med brevhovud, bruker vi han til invitasjonen og referatet i Word. Fila må vere .docx eller .dotx og høgst 5\u{A0}MB.",
                en: "If you have a template with a letterhead, we use it for the invitation and the minutes in Word. The file must be .docx or .dotx, and at most 5\u{A0}MB."))</p>
            \(kept)\(inherited)
            <form class="stack" method="post" enctype="multipart/form-data" action="\(visit.to(.wordTemplate(dugnad)))">
            <p><label for="malfil">\(say(nb: "Velg en fil", nn: "Vel ei fil", en: "Choose a file"))</label></p>
            \(problems.at("malfil", say))
            <p><input id="malfil" type="file" name="mal" \
            accept=".docx,.dotx"\(problems.told("malfil", hint: "malfil-hint"))></p>
            <p><button class="btn quiet">\(say(
                nb: "Bruk denne malen",
                nn: "Bruk denne malen",
                en: "Use this template"))</button></p>
            </form></section>
            """
    }
}
