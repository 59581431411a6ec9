import Markup
import Words
import WorkModel

/// How often those responsible are reminded, and where that is changed.
extension OwnersPage {
    var rhythmPart: HTML {
        let rhythm = board.rhythm
        let days: [(Int?, Phrase)] =
            Rhythm.daysToChoose.map { ($0, Rhythm(daysBefore: $0, months: []).inWords) } + [
                (
                    nil,
                    Phrase(nb: "ikke før datoer", nn: "ikkje før datoar", en: "not before dates")
                )
            ]
        let choices = days.map { number, words in
            """
            <label class="choice"><input type="radio" name="dager" value="\(number.map(String.init) ?? "")"\
            \("checked", when: number == rhythm.daysBefore)><span>\(say(words).capitalisedFirst)</span></label>

            """ as HTML
        }
        let months = Rhythm.monthsToChoose.map { number in
            """
            <label class="choice"><input type="checkbox" name="maneder" value="\(number)"\
            \("checked", when: rhythm.months.contains(number))><span>\(say(Rhythm(daysBefore: nil, months: [number]).inWords).capitalisedFirst)</span></label>

            """ as HTML
        }
        let words = rhythm.inWords
        let when =
            rhythm.isEmpty
            ? Phrase.onlyWhenAsked(unit)
            : Phrase(
                nb: "Vi skriver \(words.nb), ett brev til hver adresse.",
                nn: "Vi skriv \(words.nn), eitt brev til kvar adresse.",
                en: "We write \(words.en), one letter to each address.")
        return """
            <section class="section stack" aria-labelledby="rytme"><h2 id="rytme">\(say(
                nb: "Når vi minner dem på det", nn: "Når vi minner dei på det", en: "When we remind them"))</h2>
            <p>\(say(when)) \(say(
                nb: "Aldri i helga, fra 23. desember til 2. januar, fra lørdag før palmesøndag til andre påskedag eller i juli: det går den første arbeidsdagen etter.",
                nn: "Aldri i helga, frå 23. desember til 2. januar, frå laurdag før palmesundag til andre påskedag eller i juli: det går den første arbeidsdagen etter.",
                en: "Never at weekends, from 23 December to 2 January, from the Saturday before Palm Sunday to Easter Monday or in July: that goes on the first working day after."))</p>
            <details class="slip plain"><summary>\(say(.change))</summary>
            <form class="stack" method="post" action="\(visit.to(.ownersRhythm(unit)))">
            <input type="hidden" name="versjon" value="\(String(board.rhythmVersion))">
            <fieldset class="choices"><legend>\(say(nb: "Før datoer", nn: "Før datoar", en: "Before dates"))</legend>
            \(choices.joined(by: ""))</fieldset>
            <fieldset class="choices"><legend>\(say(nb: "Etter dugnaden", nn: "Etter dugnaden", en: "After the dugnad"))</legend>
            \(months.joined(by: ""))</fieldset>
            <p><button class="btn">\(say(.save))</button></p></form></details></section>
            """
    }
}
