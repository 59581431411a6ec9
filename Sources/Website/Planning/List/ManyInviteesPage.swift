import Markup
import Words
import WorkModel

/// Where a list is pasted, or a file of one chosen.
struct ManyInviteesPage {
    let visit: ListVisit
    let typed: String
    let kept: WhatIsKept
    var problems = FormProblems()

    private var say: Tongue { visit.say }
    private var dugnad: Dugnad { visit.dugnad }
    private var keepsPeople: Bool { kept.people.areKept }

    var page: Page {
        // A list may hold people: it is never kept in the browser.
        formPage(
            visit.leading, below: .invited(dugnad), .backToTheList, title: say(.addMany), problems: problems,
            """
            <p class="lead">\(say(
                nb: "Vi leser lista og viser deg hva vi fant. Ingenting lagres før du har sett over det.",
                nn: "Vi les lista og viser deg kva vi fann. Ingenting blir lagra før du har sett over det.",
                en: "We read the list and show you what we found. Nothing is saved before you have looked it over."))</p>
            <p class="small">\(kept.html)</p>
            \(pasting)
            \(file)
            """)
    }

    private var pasting: HTML {
        """
        <form class="stack" method="post" action="\(visit.to(.pastedInvited(dugnad)))" novalidate>
        <h2>\(say(nb: "Lim inn", nn: "Lim inn", en: "Paste"))</h2>
        <p><label for="linjer">\(say(
            nb: "Én på hver linje", nn: "Éin på kvar linje", en: "One on each line"))</label></p>
        <p class="small" id="linjer-hint">\(say(
            nb: "Rett fra Word, Excel eller e-post. \(examples.nb)", nn: "Rett frå Word, Excel eller e-post. \(examples.nn)",
            en: "Straight from Word, Excel or an e-mail. \(examples.en)"))</p>
        \(problems.at("linjer", say))
        <p><textarea dir="auto" id="linjer" name="linjer" rows="10" spellcheck="false"\
        \(problems.told("linjer", hint: "linjer-hint"))>\(typed)</textarea></p>
        <p><button class="btn">\(say(nb: "Les lista", nn: "Les lista", en: "Read the list"))</button></p>
        </form>
        """
    }

    private var examples: Phrase {
        keepsPeople
            ? Phrase(
                nb:
                    "For eksempel «FAU ved barneskolen», «Rektor; Fjordvik skole; rektor@fjordvik.example» eller en hel rad med e-postadresser.",
                nn:
                    "Til dømes «FAU ved barneskulen», «Rektor; Fjordvik skule; rektor@fjordvik.example» eller ei heil rad med e-postadresser.",
                en:
                    "Such as “Parents’ council”, “Head; Fjordvik school; head@fjordvik.example” or a whole row of e-mail addresses."
            )
            : Phrase(
                nb: "For eksempel «FAU ved barneskolen» eller «Rektor; Fjordvik skole».",
                nn: "Til dømes «FAU ved barneskulen» eller «Rektor; Fjordvik skule».",
                en: "Such as “Parents’ council of the primary school” or “Head; Fjordvik school”.")
    }

    private var file: HTML {
        """
        <form class="stack" method="post" enctype="multipart/form-data" action="\(visit.to(.fileOfInvited(dugnad)))">
        <h2>\(say(nb: "Eller hent fra en fil", nn: "Eller hent frå ei fil", en: "Or from a file"))</h2>
        <p><label for="fil">\(say(
            nb: "CSV eller ren tekst", nn: "CSV eller rein tekst", en: "CSV or plain text"))</label></p>
        <p class="small" id="fil-hint">\(say(
            nb: "I Excel: «Lagre som», og velg CSV. Overskrifter som «Navn», «Rolle», «Organisasjon» og «E-post» kjenner vi igjen, og det går også uten. Postadresser og telefonnumre tar vi ikke vare på.",
            nn: "I Excel: «Lagre som», og vel CSV. Overskrifter som «Namn», «Rolle», «Organisasjon» og «E-post» kjenner vi att, og det går også utan. Postadresser og telefonnummer tek vi ikkje vare på.",
            en: "In Excel: “Save as”, and choose CSV. We recognise headings such as “Name”, “Role”, “Organisation” and “E-mail”, and it works without them too. We do not keep postal addresses or telephone numbers."))</p>
        \(problems.at("fil", say))
        <p><input id="fil" type="file" name="fil" accept=".csv,.txt,.tsv,text/csv,text/plain"\
        \(problems.told("fil", hint: "fil-hint"))></p>
        <p><button class="btn quiet">\(say(nb: "Les filen", nn: "Les fila", en: "Read the file"))</button></p>
        </form>
        """
    }
}
