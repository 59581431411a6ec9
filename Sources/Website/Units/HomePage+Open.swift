import Markup
import Words
import WorkModel

/// What waits for somebody in a unit.
extension HomePage {
    var open: HTML {
        let items = openItems
        guard !items.isEmpty else { return .nothing }
        return """
            <section class="section beside" aria-labelledby="apent">
            <h2 id="apent">\(say(nb: "Se på dette", nn: "Sjå på dette", en: "Look at this"))</h2>
            <ul class="heed">\(items.map { "<li>\($0)</li>\n" as HTML })</ul>
            </section>
            """
    }

    private var openItems: [HTML] {
        var items: [HTML] = []
        if let confirming {
            items.append(ConfirmingNotice(visit: visit, confirming: confirming, now: now, claim: claim).html)
        }
        if othersWaiting > 0 { items.append(ConfirmingNotice.others(othersWaiting, visit)) }
        if works {
            items += home.unapproved(at: now).map { held in
                """
                \(say(
                    nb: "Referatet er ikke godkjent:", nn: "Referatet er ikkje godkjent:",
                    en: "The minutes are not approved:")) \
                <a href="\(visit.to(.minutes(held.dugnad)))">\(list.name(of: held.dugnad))</a>
                """
            }
        }
        if works { items += nobodys.map(takeIn) + followUp + youthWaiting }
        if handOver != nil, visit.role.may(.people) {
            items.append(
                """
                <a href="\(visit.to(.handOverReceived(unit)))">\(say(
                    nb: "Se hva du har tatt over, og hvorfor", nn: "Sjå kva du har teke over, og kvifor",
                    en: "See what you have taken over, and why"))</a>
                """)
        }
        if visit.role.may(.giveUp) { items += old }
        if visit.role.may(.letters), home.lettersToSeeTo > 0 {
            let letters = Counting.letters.inWords(home.lettersToSeeTo).map(\.capitalisedFirst)
            items.append(
                """
                \(say(nb: "\(letters.nb) trenger deg.", nn: "\(letters.nn) treng deg.", en: "\(letters.en) for you to see to."))
                <a href="\(visit.to(.outbox(unit)))">\(say(.outbox))</a>
                """)
        }
        return items
    }

    /// What those responsible have told, and what stands still: two numbers, and where to look.
    private var followUp: [HTML] {
        let link = visit.to(.owners(unit))
        let waiting = Counting.measures.inWords(measures.waiting).map(\.capitalisedFirst)
        let standing = Counting.measures.inWords(measures.standing).map(\.capitalisedFirst)
        return [
            measures.waiting == 0
                ? nil
                : """
                \(say(
                    nb: "\(waiting.nb) venter på at du bestemmer noe.", nn: "\(waiting.nn) ventar på at du bestemmer noko.",
                    en: "\(waiting.en) for you to decide on."))
                <a href="\(link)#trenger">\(say(.thoseResponsible))</a>
                """,
            measures.standing == 0
                ? nil
                : """
                \(say(
                    nb: "\(standing.nb) står stille.", nn: "\(standing.nn) står stille.", en: "\(standing.en) standing still."))
                <a href="\(link)#stille">\(say(
                    nb: "Se hva du kan gjøre", nn: "Sjå kva du kan gjere", en: "See what you can do"))</a>
                """,
        ].compactMap(\.self)
    }

    /// Once a month has gone, until half a year has.
    private var youthWaiting: [HTML] {
        guard samlingerWaiting > 0 else { return [] }
        return [
            """
            \(say(
                nb: "Ungdommene venter på svar.", nn: "Ungdommane ventar på svar.", en: "Young people wait for an answer."))
            <a href="\(visit.to(.proposed(unit)))">\(say(.whatYouthProposed))</a>
            """
        ]
    }

    /// Each January: three of them, so that the list is seen to rather than scrolled past.
    private var old: [HTML] {
        let all = home.old(at: now)
        let more = all.count - 3
        return all.suffix(3).reversed().enumerated().map { index, one in
            let others: HTML? =
                index == 2 && more > 0
                ? " \(say(nb: "Og \(more) til.", nn: "Og \(more) til.", en: "And \(more) more."))" : nil
            return """
                \(say(
                    nb: "Mer enn fem år gammel. Trenger dere den ennå?", nn: "Meir enn fem år gammal. Treng de den enno?",
                    en: "More than five years old. Do you still need it?")) \
                <a href="\(visit.to(.takeout(one.dugnad)))">\(list.name(of: one.dugnad))</a>\(others)
                """
        }
    }

    private func takeIn(_ dugnad: Dugnad) -> HTML {
        """
        \(say(
            nb: "Du leder en dugnad som ingen enhet eier:", nn: "Du leier ein dugnad som inga eining eig:",
            en: "You lead a dugnad that no unit owns:")) \
        <a href="\(visit.to(.owner(dugnad)))">\(say(
            nb: "Ta inn «\(list.name(of: dugnad))»", nn: "Ta inn «\(list.name(of: dugnad))»",
            en: "Take in “\(list.name(of: dugnad))”"))</a>
        """
    }
}

extension Phrase {
    static let thoseResponsible = Phrase(
        nb: "De som er ansvarlige", nn: "Dei som er ansvarlege", en: "Those responsible")
}
