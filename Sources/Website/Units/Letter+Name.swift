import Words
import WorkModel

extension Letter.Kind {
    /// What a letter is about, in a few words.
    var name: Phrase {
        switch self {
        case .signIn: Phrase(nb: "innlogging", nn: "innlogging", en: "sign-in")
        case .colleague:
            Phrase(nb: "invitasjon til å bli med", nn: "invitasjon til å bli med", en: "invitation to join")
        case .guest:
            Phrase(
                nb: "invitasjon til prosessleder", nn: "invitasjon til prosessleiar",
                en: "invitation to a process leader")
        case .newAddress, .addressChanging:
            Phrase(nb: "bytte av adresse", nn: "byte av adresse", en: "change of address")
        case .handedOver: Phrase(nb: "overlevering", nn: "overlevering", en: "handing over")
        case .letIn:
            Phrase(nb: "noen ber om å slippe inn", nn: "nokon bed om å sleppe inn", en: "somebody asks to be let in")
        case .confirmation:
            Phrase(nb: "spørsmål om bekreftelse", nn: "spørsmål om stadfesting", en: "question of confirmation")
        case .placeTaken:
            Phrase(
                nb: "en annen enhet er bekreftet", nn: "ei anna eining er stadfesta",
                en: "another unit has been confirmed")
        case .unitsWaiting: Phrase(nb: "enheter som venter", nn: "einingar som ventar", en: "units that wait")
        case .invited: Phrase(nb: "invitasjon", nn: "invitasjon", en: "invitation")
        case .invitationTest:
            Phrase(nb: "invitasjon på prøve", nn: "invitasjon på prøve", en: "invitation, as a test")
        case .ownerAsked:
            Phrase(
                nb: "spørsmål til en ansvarlig", nn: "spørsmål til ein ansvarleg",
                en: "question to somebody responsible")
        case .ownerReminder:
            Phrase(
                nb: "påminnelse til en ansvarlig", nn: "påminning til ein ansvarleg",
                en: "reminder to somebody responsible")
        case .ownerLink:
            Phrase(
                nb: "ny lenke til en ansvarlig", nn: "ny lenkje til ein ansvarleg",
                en: "new link to somebody responsible")
        case .ownerChanged:
            Phrase(
                nb: "endring til en ansvarlig", nn: "endring til ein ansvarleg",
                en: "change to somebody responsible")
        case .proposalsAnswered:
            Phrase(
                nb: "svar på forslag fra ungdom", nn: "svar på forslag frå ungdom",
                en: "answers to what young people proposed")
        case .proposalsWait:
            Phrase(
                nb: "ungdom venter på svar", nn: "ungdom ventar på svar", en: "young people wait for an answer")
        case .relayChallenge:
            Phrase(nb: "utfordring i stafetten", nn: "utfordring i stafetten", en: "challenge in the relay")
        case .answersNews: Phrase(nb: "nye svar", nn: "nye svar", en: "new answers")
        case .reminder: Phrase(nb: "påminnelse", nn: "påminning", en: "reminder")
        case .askedAgain:
            Phrase(nb: "spørsmål til en som ikke visste", nn: "spørsmål til ein som ikkje visste", en: "asked again")
        case .receipt: Phrase(nb: "kvittering for svar", nn: "kvittering for svar", en: "receipt for an answer")
        case .placeOffer: Phrase(nb: "ledig plass", nn: "ledig plass", en: "a place that is free")
        case .substituteFailed:
            Phrase(
                nb: "ingen kommer i stedet", nn: "ingen kjem i staden", en: "nobody is coming in their place")
        case .declined: Phrase(nb: "ikke plass", nn: "ikkje plass", en: "no room")
        case .moved: Phrase(nb: "ny tid eller nytt sted", nn: "ny tid eller ny stad", en: "another time or place")
        case .cancelled: Phrase(nb: "avlysning", nn: "avlysing", en: "called off")
        }
    }
}
