import Markup
import Words
import WorkModel

/// What has been done since last, for those who act for the unit: read, mended, published, taken along as files.
struct SincePage {
    let visit: MemberVisit
    let report: SinceReport
    let hasDocuments: Bool
    /// Where the site is: `https://dugnad.example.no`.
    let base: String
    /// The dugnad that it goes up to, as long as it is to come or goes on.
    var next: Room?
    /// What that would show.
    var shownThere: SinceText?

    private var say: Tongue { visit.say }
    private var since: SinceLast { report.since }
    private var texts: SinceTexts { SinceTexts(language: visit.language) }
    private var text: SinceText { report.text(in: visit.language, isInvented: visit.unit.isInvented) }
    private var mayWork: Bool { visit.role.may(.work) }

    var page: Page {
        let shown = report.shown
        let article = SinceArticle(
            text: text, after: { index in shown.indices.contains(index) ? mending(shown[index]) : nil },
            id: { index in shown.indices.contains(index) ? shown[index].id.description : nil })
        var page = unitPage(
            visit, at: .actionPlan(visit.unit), title: say(SinceTexts.name), mainClass: "wrap after",
            """
            <p><a class="back" href="\(visit.to(.sinceLasts(visit.unit)))">\(say(.allSinceLasts))</a></p>
            \(bar)
            \(article.html)
            \(howItIsWritten)
            \(leftOut)
            \(inTheRoom)
            \(ending)
            """)
        page.scripts = ["copy.js"]
        return page
    }

    private var howItIsWritten: HTML? {
        guard mayWork, !report.rows.isEmpty else { return nil }
        return """
            <p class="small noprint">\(say(
                nb: "Programmet har skrevet teksten av planen. Det du retter, blir stående.",
                nn: "Programmet har skrive teksten av planen. Det du rettar, blir ståande.",
                en: "The program has written the text from the plan. What you edit stays as it is."))</p>
            """
    }

    // MARK: The bar

    private var bar: HTML {
        """
        <div class="draft\(since.page == nil ? "" : " approved") noprint"><div class="stack">\(state)</div>
        <div class="row">\(publishing)<a class="btn quiet" href="\(visit.to(.sinceWall(visit.unit, since.id)))">\(say(
            nb: "Vis på veggen", nn: "Vis på veggen", en: "Show on the wall"))</a>
        \(files)</div></div>
        """
    }

    private var state: HTML {
        guard let page = since.page, let at = since.publishedAt, let published = since.published else {
            return """
                <p><b>\(say(nb: "Utkast.", nn: "Utkast.", en: "Draft."))</b> \(say(
                    nb: "Bare dere kan lese det. Les, rett og publiser.",
                    nn: "Berre de kan lese det. Les, rett og publiser.",
                    en: "Only you can read it. Read, edit and publish."))</p>
                """
        }
        let day = NorwegianTime.date(at)
        let now = report.text(in: published.language, isInvented: visit.unit.isInvented)
        let news: HTML? =
            now.fingerprint == published.fingerprint
            ? nil
            : """
            <p>\(say(
                nb: "Noe er endret siden. Det som er publisert, er som da, til du publiserer på nytt.",
                nn: "Noko er endra sidan. Det som er publisert, er som då, til du publiserer på nytt.",
                en: "Something has changed since. What is published is as it was then, until you publish once more."))</p>
            """
        return """
            <p><b>✓ \(say(
                nb: "Publisert \(day.nb).", nn: "Publisert \(day.nn).", en: "Published on \(day.en)."))</b> \(say(
                nb: "Alle som har adressen, kan lese det:", nn: "Alle som har adressa, kan lese det:",
                en: "Everybody who has the address can read it:"))</p>
            <p class="row"><code id="adressen" class="asis"\(asTyped)>\(base)\(Path.publicSince(page).text)</code> \
            \(copyButton("#adressen", say))</p>
            \(news)
            """
    }

    private var publishing: HTML? {
        guard mayWork else { return nil }
        let press =
            since.page == nil
            ? say(nb: "Publiser", nn: "Publiser", en: "Publish")
            : say(nb: "Publiser på nytt", nn: "Publiser på nytt", en: "Publish once more")
        let publish: HTML? =
            report.shown.isEmpty
            ? nil
            : """
            <form method="post" action="\(visit.to(.sincePublishing(visit.unit, since.id)))">
            <input type="hidden" name="sa" value="\(text.fingerprint)">
            <button class="btn\(since.page == nil ? "" : " quiet")">\(press)</button></form>

            """
        let takeBack: HTML? =
            since.page == nil
            ? nil
            : """
            <form method="post" action="\(visit.to(.sinceTakingBack(visit.unit, since.id)))">
            <button class="btn quiet">\(say(nb: "Ta det tilbake", nn: "Ta det tilbake", en: "Take it back"))</button></form>

            """
        return "\(publish)\(takeBack)"
    }

    private var files: HTML {
        let links = SinceFile.allCases.filter { _ in hasDocuments }.map { file -> HTML in
            """
            <a class="btn quiet" href="\(visit.to(.sinceFile(visit.unit, since.id, file.rawValue)))" download>\(say(file.linkText))</a>

            """
        }
        return "\(links)\(printButton(say(.print), class: "btn quiet"))"
    }

    // MARK: A row

    private func mending(_ row: SinceRow) -> HTML? {
        let hand = say(nb: "Rettet for hånd", nn: "Retta for hand", en: "Edited by hand")
        let news = say(
            nb: "Rettet for hånd, og noe nytt har skjedd siden", nn: "Retta for hand, og noko nytt har skjedd sidan",
            en: "Edited by hand, and something new has happened since")
        let edited: HTML? =
            row.edit?.isOwn == true
            ? "<span class=\"small noprint\">\(texts.hasNews(row) ? news : hand)</span>" : nil
        guard mayWork else { return edited }
        return """
            <span class="noprint"><a href="\(visit.to(.sinceMeasure(visit.unit, since.id, row.id)))">\(say(.edit))\
            <span class="vh">: \(row.measure.shortText)</span></a> \
            <a href="\(visit.to(Path.unitPlan.measure(visit.unit.inPath, row.id)))">\(say(
                nb: "Tiltaket", nn: "Tiltaket", en: "The measure"))<span class="vh">: \(row.measure.shortText)</span></a></span> \
            \(edited)
            """
    }

    private var leftOut: HTML? {
        let rows = report.leftOut
        guard mayWork, !rows.isEmpty else { return nil }
        let items = rows.map { row -> HTML in
            """
            <li><span class="asis"\(asWritten)>\(row.name)</span> \
            <a href="\(visit.to(.sinceMeasure(visit.unit, since.id, row.id)))">\(say(.edit))\
            <span class="vh">: \(row.measure.shortText)</span></a></li>

            """
        }
        return """
            <section class="stack noprint" aria-labelledby="utelatt"><h2 id="utelatt">\(say(
                nb: "Tatt ut", nn: "Teke ut", en: "Left out"))</h2>
            <p class="small">\(say(
                nb: "Bare dere ser disse. De står i planen som før, og de teller med der det står hvor mange det var.",
                nn: "Berre de ser desse. Dei står i planen som før, og dei tel med der det står kor mange det var.",
                en: "Only you see these. They stand in the plan as before, and are counted where it says how many there were."))</p>
            <ul class="dots">\(items)</ul></section>
            """
    }

    private var ending: HTML? {
        guard mayWork else { return nil }
        return """
            <section class="section noprint">
            \(pressOnceMore(
                "\(say(nb: "Slett denne", nn: "Slett denne", en: "Delete this one"))", formClass: "stack",
                to: visit.to(.sinceDeletion(visit.unit, since.id)),
                """
                <p>\(say(
                    nb: "Det dere har rettet her, blir borte, og adressen slutter å virke. Tiltakene står i planen som før.",
                    nn: "Det de har retta her, blir borte, og adressa sluttar å verke. Tiltaka står i planen som før.",
                    en: "What you have edited here will be lost, and the address stops working. The measures stand in the plan as before."))</p>
                <p><button class="btn quiet">\(say(nb: "Ja, slett", nn: "Ja, slett", en: "Yes, delete"))</button></p>
                """))</section>
            """
    }
}

extension Phrase {
    fileprivate static let allSinceLasts = Phrase(
        nb: "Tilbake til alle «Siden sist»", nn: "Tilbake til alle «Sidan sist»", en: "Back to all of “Since last”")
}
