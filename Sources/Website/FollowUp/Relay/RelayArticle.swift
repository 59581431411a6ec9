import Documents
import Markup
import Words
import WorkModel

/// What a dugnad begins with, as everybody reads it.
struct RelayArticle {
    let text: RelayText
    let say: Tongue

    var html: HTML {
        let invented: HTML? = text.isInvented ? "<p class=\"tag\">\(say(Dugnad.everythingIsInvented))</p>" : nil
        let language: HTML? = text.language == say.language ? nil : " lang=\"\(text.language.tag)\""
        let steps = text.steps.map { step -> HTML in
            let first: HTML? = step.firstStep.map { fact(Variant.organisation.firstStep, $0) }
            let owner: HTML? = step.owner.map { fact(MeasureLabels.owner, $0) }
            return """
                <li class="card stack"\(language)><h2 class="asis"\(asWritten)>\(step.text)</h2>\(first)\(owner)</li>

                """
        }
        let held = say(nb: "Dugnaden", nn: "Dugnaden", en: "The dugnad")
        return """
            <article class="stack"><header class="stack">\(invented)
            <p class="kind plain"\(asWritten)>\(text.club)</p>
            <h1>\(say(nb: "Dette begynner vi med", nn: "Dette byrjar vi med", en: "This is what we begin with"))</h1>
            <p class="lead">\(say(
                nb: "Vi har holdt dugnad om hvordan alle barn kan være med, uansett hva familien har råd til.",
                nn: "Vi har halde dugnad om korleis alle barn kan vere med, uansett kva familien har råd til.",
                en: "We have held a dugnad on how every child can join in, whatever the family can afford."))</p>
            <p class="small">\(held): \(say(text.held))</p></header>
            <ul class="stack plainlist">\(steps)</ul></article>
            """
    }

    private func fact(_ label: Phrase, _ words: String) -> HTML {
        "<p>\(say(label)): <span class=\"asis\"\(asWritten)>\(words)</span></p>"
    }
}

/// The clubs after each other, by the order that the relay has gone; no numbers.
struct RelayLineList {
    let line: RelayLine
    let say: Tongue
    /// The address of a club's page.
    let address: (String) -> String

    var html: HTML {
        let before = line.before.map { "<li>\(name($0))</li>\n" as HTML }
        let after = line.after.map { "<li>\(name($0))</li>\n" as HTML }
        let on: HTML? =
            after.isEmpty
            ? nil
            : """
            <p class="small">\(say(nb: "og så videre til", nn: "og så vidare til", en: "and then on to"))</p>
            <ul class="dots">\(after)</ul>
            """
        return """
            <ol class="down">\(before)<li aria-current="true"><b\(asWritten)>\(line.club.name)</b>\(on)</li></ol>
            """
    }

    private func name(_ club: RelayClub) -> HTML {
        let words: HTML = "<span class=\"asis\"\(asWritten)>\(club.name)</span>"
        return club.page.map { "<a href=\"\(address($0))\">\(words)</a>" } ?? words
    }
}

extension RelayLine {
    static let title = Phrase(
        nb: "Slik har stafetten gått", nn: "Slik har stafetten gått", en: "How the relay has gone")
}

/// What is published, as anybody with the address reads it.
func publicRelayPage(_ there: PublishedRelay, _ visit: Visit) -> Page {
    let say = visit.say
    let line: HTML? =
        there.line.isAlone
        ? nil
        : """
        <section class="section stack" aria-labelledby="linja"><h2 id="linja">\(say(RelayLine.title))</h2>
        \(RelayLineList(line: there.line, say: say) { visit.to(.publicRelay($0)) }.html)</section>
        """
    return Page(
        title: "\(say(.relay)), \(there.text.club)", bodyClass: "room unit",
        main: """
            \(RelayArticle(text: there.text, say: say).html)
            \(line)
            <section class="section stack noprint" aria-labelledby="ogsaa"><h2 id="ogsaa">\(say(
                nb: "Vil dere gjøre det samme?", nn: "Vil de gjere det same?", en: "Will you do the same?"))</h2>
            <p>\(say(
                nb: "Det tar en halvtime til en time, og alt er klart. Ingen trenger å være utfordret.",
                nn: "Det tek ein halvtime til ein time, og alt er klart. Ingen treng å vere utfordra.",
                en: "It takes half an hour to an hour, and everything is ready. Nobody has to have been challenged."))</p>
            <p class="row"><a class="btn" href="\(visit.to(.start(.organisation)))">\(say(.startADugnad))</a> \
            \(printButton(say(.print), class: "btn quiet"))</p></section>
            """, mainClass: "wrap after", scripts: ["copy.js"])
}
