import Words
import WorkModel

/// The phrases that the scripts say, handed to them in the page's language. A test holds the keys against the scripts.
struct ScriptWords: Sendable {
    let phrases: [(key: String, phrase: Phrase)]

    /// JSON for the page's `#ord`.
    func json(_ say: Tongue) -> String {
        JSON.object(phrases.map { ($0.key, .text(say($0.phrase))) })
    }

    var keys: Set<String> { Set(phrases.map(\.key)) }

    static let copying = ScriptWords(phrases: [
        ("copied", Phrase(nb: "Kopiert", nn: "Kopiert", en: "Copied")),
        (
            "notCopied",
            Phrase(
                nb: "Merket. Kopier med Ctrl+C.", nn: "Merka. Kopier med Ctrl+C.", en: "Selected. Copy with Ctrl+C.")
        ),
    ])

    static let showing = ScriptWords(phrases: [
        ("fullScreen", Phrase(nb: "Fullskjerm", nn: "Fullskjerm", en: "Full screen"))
    ])

    static let moderating = ScriptWords(
        phrases: copying.phrases + [
            ("notSent", .notSent),
            ("newNone", Phrase(nb: "Ingen nye notater", nn: "Ingen nye notat", en: "No new notes")),
            ("newOne", Phrase(nb: "Ett nytt notat", nn: "Eitt nytt notat", en: "One new note")),
            ("newMany", Phrase(nb: "{n} nye notater", nn: "{n} nye notat", en: "{n} new notes")),
        ])

    static let gathering = ScriptWords(phrases: [
        ("chosenNone", .chooseTwoOrMore),
        ("chosenOne", Phrase(nb: "Ett er valgt.", nn: "Eitt er valt.", en: "One chosen.")),
        ("chosenMany", Phrase(nb: "{n} er valgt.", nn: "{n} er valde.", en: "{n} chosen.")),
        ("alikeNone", Phrase(same: "")),
        ("alikeOne", Phrase(nb: "Ett til ligner.", nn: "Eitt til liknar.", en: "One more is alike.")),
        ("alikeMany", Phrase(nb: "{n} til ligner.", nn: "{n} til liknar.", en: "{n} more are alike.")),
    ])

    static let writing = ScriptWords(phrases: states + acts + conflicts)

    private static let states: [(String, Phrase)] = [
        ("kept", Phrase(nb: "Lagret her", nn: "Lagra her", en: "Saved here")),
        ("received", Phrase(nb: "✓ Mottatt kl.", nn: "✓ Motteke kl.", en: "✓ Received at")),
        ("keptNone", Phrase(same: "")),
        (
            "keptOne",
            Phrase(
                nb: "Ett notat er lagret her og sendes så snart det går.",
                nn: "Eitt notat er lagra her og blir sendt så snart det går.",
                en: "One note is saved here and will be sent as soon as possible.")
        ),
        (
            "keptMany",
            Phrase(
                nb: "{n} notater er lagret her og sendes så snart det går.",
                nn: "{n} notat er lagra her og blir sende så snart det går.",
                en: "{n} notes are saved here and will be sent as soon as possible.")
        ),
        (
            "raiseHand",
            Phrase(
                nb: "Det kom ikke fram. Rekk opp hånda.", nn: "Det kom ikkje fram. Rekk opp handa.",
                en: "It did not get through. Raise your hand.")
        ),
        ("notSent", .notSent),
        ("receivedNone", Phrase(same: "")),
        ("receivedOne", .received),
        ("receivedMany", Phrase(nb: "Alt er mottatt", nn: "Alt er motteke", en: "Everything is received")),
        ("empty", Problem.noteEmpty.reason),
        ("deleted", .noteDeleted),
        (
            "still",
            Phrase(
                nb: "Det du skriver nå, lagres under «{title}».", nn: "Det du skriv no, blir lagra under «{title}».",
                en: "What you write now is saved under “{title}”.")
        ),
        (
            "wentOn",
            Phrase(
                nb: "Nå er alle på «{now}».", nn: "No er alle på «{now}».",
                en: "Everyone is at “{now}” now.")
        ),
        (
            "noStore",
            Phrase(
                nb: "Telefonen kan ikke ta vare på notater. La siden stå åpen til de er mottatt.",
                nn: "Telefonen kan ikkje ta vare på notat. La sida stå open til dei er mottekne.",
                en: "This phone cannot keep notes. Leave the page open until they are received.")
        ),
    ]

    private static let acts: [(String, Phrase)] = [
        ("edit", .edit),
        ("delete", .delete),
        ("undo", .undo),
        ("saveEdit", Phrase(nb: "Lagre rettingen", nn: "Lagre rettinga", en: "Save the change")),
        ("saveAgain", Phrase(nb: "Lagre på nytt", nn: "Lagre på nytt", en: "Save again")),
        ("cancel", .cancel),
        (
            "move",
            Phrase(
                nb: "Gå til det nye. Kladden blir med", nn: "Gå til det nye. Kladden blir med",
                en: "Go to the new one and take the draft along")
        ),
        ("retry", Phrase(nb: "Prøv igjen", nn: "Prøv igjen", en: "Try again")),
        ("deleting", Phrase(nb: "Slettes", nn: "Blir sletta", en: "Being deleted")),
        ("drop", Phrase(nb: "Slett teksten", nn: "Slett teksten", en: "Delete the text")),
    ]

    private static let conflicts: [(String, Phrase)] = [
        (
            "gone",
            Phrase(
                nb: "Siden er borte, så notatet kan ikke sendes. Teksten ligger her fortsatt, så du kan kopiere den.",
                nn: "Sida er borte, så notatet kan ikkje sendast. Teksten ligg her framleis, så du kan kopiere han.",
                en: "The page is gone, so the note cannot be sent. The text is still here for you to copy.")
        ),
        (
            "vanished",
            Phrase(
                nb: "Notatet er ikke her lenger. Her er det du skrev.",
                nn: "Notatet er ikkje her lenger. Her er det du skreiv.",
                en: "The note is no longer here. This is what you wrote.")
        ),
        (
            "conflict",
            Phrase(
                nb: "Noen andre hos dere har endret det samme notatet.",
                nn: "Nokon andre hos dykk har endra det same notatet.",
                en: "Somebody else among you has changed the same note.")
        ),
        (
            "conflictGone",
            Phrase(
                nb: "Noen andre har slettet notatet. Her er det du skrev.",
                nn: "Nokon andre har sletta notatet. Her er det du skreiv.",
                en: "Somebody else has deleted the note. Here is what you wrote.")
        ),
        ("mineHead", Conflict.mineHeading),
        ("theirsHead", Conflict.theirsHeading),
        ("both", Phrase(nb: "Behold begge", nn: "Behald begge", en: "Keep both")),
        ("mine", Phrase(nb: "Bruk min tekst", nn: "Bruk teksten min", en: "Use my text")),
        ("theirs", Phrase(nb: "Bruk den andre teksten", nn: "Bruk den andre teksten", en: "Use the other text")),
        (
            "bothGone",
            Phrase(nb: "Lagre det som nytt notat", nn: "Lagre det som nytt notat", en: "Save it as a new note")
        ),
        ("theirsGone", Phrase(nb: "La det være slettet", nn: "La det vere sletta", en: "Leave it deleted")),
        ("mineDelete", Phrase(nb: "Slett likevel", nn: "Slett likevel", en: "Delete anyway")),
        ("theirsDelete", Phrase(nb: "Behold det", nn: "Behald det", en: "Keep it")),
    ]
}

extension Phrase {
    fileprivate static let notSent = Phrase(
        nb: "Det kom ikke fram. Sjekk nettet og prøv igjen.",
        nn: "Det kom ikkje fram. Sjekk nettet og prøv igjen.",
        en: "It did not get through. Check the network and try again.")
}
