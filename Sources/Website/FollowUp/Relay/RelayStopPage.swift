import Markup
import Words
import WorkModel

/// Where a club that has been written to says that it wants no letters about the relay: one button.
struct RelayStopPage {
    let visit: Visit
    let secret: Secret
    let isDone: Bool

    private var say: Tongue { visit.say }

    var page: Page {
        let title =
            isDone
            ? say(
                nb: "Vi skriver ikke til dere om stafetten", nn: "Vi skriv ikkje til dykk om stafetten",
                en: "We do not write to you about the relay")
            : say(
                nb: "Vil dere slippe brev om stafetten?", nn: "Vil de sleppe brev om stafetten?",
                en: "Do you want no letters about the relay?")
        return Page(
            title: title, bodyClass: "room unit reply",
            main: "<h1>\(title)</h1>\n\(isDone ? done : asking)", mainClass: "wrap stack form")
    }

    private var asking: HTML {
        """
        <p class="lead">\(say(
            nb: "Da sletter vi adressen med en gang, ingen skriver til den herfra om stafetten igjen, og navnet deres står ikke på siden til dem som utfordret dere.",
            nn: "Då slettar vi adressa med ein gong, ingen skriv til ho herfrå om stafetten igjen, og namnet dykkar står ikkje på sida til dei som utfordra dykk.",
            en: "Then we delete the address at once, nobody writes to it from here about the relay again, and your name is not on the page of those who challenged you."))</p>
        <form method="post" action="\(visit.to(.relayStop(secret)))">
        <p><button class="btn">\(say(
            nb: "Ikke skriv til oss", nn: "Ikkje skriv til oss", en: "Do not write to us"))</button></p></form>
        """
    }

    private var done: HTML {
        """
        <p class="lead">\(say(
            nb: "Adressen er slettet. Dere kan fortsatt starte en dugnad når dere vil.",
            nn: "Adressa er sletta. De kan framleis starte ein dugnad når de vil.",
            en: "The address is deleted. You can still start a dugnad whenever you like."))</p>
        <p><a href="\(visit.to(.start(.organisation)))">\(say(.startADugnad))</a></p>
        <form method="post" action="\(visit.to(.relayStop(secret)))"><input type="hidden" name="igjen" value="1">
        <p><button class="btn quiet">\(say(
            nb: "Angre: dere kan skrive til oss", nn: "Angre: de kan skrive til oss",
            en: "Undo: you may write to us"))</button></p></form>
        """
    }

    /// The challenge has been taken back, or its dugnad is gone, and with it what was kept of them.
    static func gone(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(
            nb: "Utfordringen er tatt tilbake", nn: "Utfordringa er teken tilbake",
            en: "The challenge has been taken back")
        return Page(
            title: title, bodyClass: "room unit reply",
            main: """
                <h1>\(title)</h1>
                <p class="lead">\(say(
                    nb: "Det vi visste om dere, er slettet, og dere får ikke flere brev om den.",
                    nn: "Det vi visste om dykk, er sletta, og de får ikkje fleire brev om ho.",
                    en: "What we knew of you is deleted, and you get no more letters about it."))</p>
                <p><a href="\(visit.to(.start(.organisation)))">\(say(.startADugnad))</a></p>
                """, mainClass: "wrap stack form")
    }
}
