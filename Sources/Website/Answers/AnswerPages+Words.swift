import Markup
import Words
import WorkModel

/// Pages of a few words.
extension AnswerPages {
    static func page(_ visit: Visit, _ title: String, top: HTML? = nil, _ main: HTML) -> Page {
        var page = Page(title: title, bodyClass: "room unit reply", main: main, mainClass: "wrap stack form")
        if let top { page.top = .own(top) }
        return page
    }

    static func onlyTried(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(nb: "Dette var en prøve", nn: "Dette var ei prøve", en: "This was a test")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Når brevet sendes, får hver mottaker sin egen lenke til svaret sitt her.",
                nn: "Når brevet blir sendt, får kvar mottakar si eiga lenkje til svaret sitt her.",
                en: "When the letter is sent, each person gets their own link to their answer here."))</p>
            """)
    }

    /// Whoever opens it is told nothing of whose it was.
    static func gone(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(
            nb: "Her er det ingenting lagret om deg", nn: "Her er det ingenting lagra om deg",
            en: "Nothing is kept about you here")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Svaret er slettet, eller så er lenken ikke hel. Vil du svare på nytt, så skriv til den som inviterte deg.",
                nn: "Svaret er sletta, eller så er lenkja ikkje heil. Vil du svare på nytt, så skriv til den som inviterte deg.",
                en: "The answer has been deleted, or the link is not whole. If you want to answer again, write to whoever invited you."))</p>
            <p><a href="\(visit.toSite(.front))">\(say(.toTheFrontPage))</a></p>
            """)
    }

    static func removal(_ visit: Visit, _ secret: Secret, _ card: AnswerCard) -> Page {
        let say = visit.say
        let title = say(nb: "Slett meg fra lista", nn: "Slett meg frå lista", en: "Take me off the list")
        let gone = card.kept.map { NorwegianTime.date($0.until) } ?? card.forgotten
        return page(
            visit, title, top: AnswerPage.top(visit, card),
            """
            <h1>\(title)</h1>
            <p>\(say(
                nb: "Navnet, adressen og svaret ditt slettes nå, og du får ikke flere brev om dette. Har du en plass, går den til en annen.",
                nn: "Namnet, adressa og svaret ditt blir sletta no, og du får ikkje fleire brev om dette. Har du ein plass, går han til ein annan.",
                en: "Your name, address and answer are deleted now, and you get no more letters about this. If you have a place, it goes to somebody else."))</p>
            <form method="post" action="\(visit.to(.answerRemoval(secret)))">
            <p><button class="btn wide">\(say(nb: "Slett meg", nn: "Slett meg", en: "Take me off"))</button></p></form>
            <p><a href="\(visit.to(.answer(secret)))">\(say(
                nb: "Nei, gå til svaret mitt", nn: "Nei, gå til svaret mitt", en: "No, go to my answer"))</a></p>
            <p class="small">\(say(
                nb: "Gjør du ingenting, slettes navn og adresse av seg selv \(gone.nb).",
                nn: "Gjer du ingenting, blir namn og adresse sletta av seg sjølv \(gone.nn).",
                en: "If you do nothing, name and address are deleted by themselves \(gone.en)."))</p>
            """)
    }

    static func removed(_ visit: Visit) -> Page {
        let say = visit.say
        let title = say(nb: "Du er slettet", nn: "Du er sletta", en: "You have been taken off")
        return page(
            visit, title,
            """
            <h1>\(title)</h1>
            <p class="lead">\(say(
                nb: "Vi har ikke lenger navnet, adressen eller svaret ditt. Lenken virker ikke mer.",
                nn: "Vi har ikkje lenger namnet, adressa eller svaret ditt. Lenkja verkar ikkje meir.",
                en: "We no longer have your name, your address or your answer. The link works no more."))</p>
            <p class="small">\(say(
                nb: "Sikkerhetskopier kan ha det til de er for gamle. Hvor lenge det er, står under Personvern.",
                nn: "Tryggingskopiar kan ha det til dei er for gamle. Kor lenge det er, står under Personvern.",
                en: "Backups may have it until they are too old. How long that is, stands under Privacy."))
            <a href="\(visit.toSite(.privacy))">\(say(.privacy))</a></p>
            """)
    }
}
