import Words

extension Refusal {
    static let stepClosed = Refusal(
        Phrase(
            nb:
                "Dette punktet er lukket for nye notater. Teksten din ligger her. Vis den til ordstyreren hvis den bør være med.",
            nn:
                "Dette punktet er lukka for nye notat. Teksten din ligg her. Vis teksten til ordstyraren dersom notatet bør vere med.",
            en:
                "This step is closed to new notes. Your text is still here. Show it to the moderator if it should be included."
        ))
    static let wasTrial = Refusal(
        Phrase(
            nb:
                "Dette ble skrevet mens dere prøvde, og prøven er tømt. Derfor er det ikke tatt med. Hører det med nå, skriv det på nytt.",
            nn:
                "Dette blei skrive medan de prøvde, og prøva er tømd. Difor er det ikkje teke med. Høyrer det med no, skriv det på nytt.",
            en:
                "This was written during the trial, which has been emptied, so it is not included. If it belongs here now, write it again."
        ))
    static let noteStays = Refusal(
        Phrase(
            nb: "Dette punktet er lukket. Notatet blir stående. Si fra til ordstyreren hvis det bør bort.",
            nn: "Dette punktet er lukka. Notatet blir ståande. Sei frå til ordstyraren dersom det bør bort.",
            en: "This step is closed. The note stays. Tell the moderator if it should be removed."))
    static let noteGone = Refusal(
        Phrase(
            nb: "Notatet er slettet for godt og kan ikke hentes tilbake.",
            nn: "Notatet er sletta for godt og kan ikkje hentast tilbake.",
            en: "The note has been deleted for good and cannot be brought back."))
}
