import Markup
import Words
import WorkModel

/// Removing a note that should not be there. For good is for good, so it takes one press more.
func noteRemoval(_ note: Note, _ visit: ModeratorVisit, attributes: HTML = .nothing) -> HTML {
    let say = visit.say
    let about: HTML = "<span class=\"vh\">: \(String(note.text.prefix(40)))</span>"
    let forGood = say(nb: "Fjern for godt", nn: "Fjern for godt", en: "Remove for good")
    let yes = say(nb: "Ja, fjern det", nn: "Ja, fjern det", en: "Yes, remove it")
    return pressOnceMore(
        "\(forGood)\(about)", id: "fjern-\(note.id)", to: visit.to(.noteRemoval(visit.dugnad, note.id)),
        attributes: attributes, "<button class=\"btn quiet slim\">\(yes)\(about)\n</button>")
}
