import Markup
import Words
import WorkModel

/// The record of a unit: who did what, when.
func recordsPage(_ records: [UnitRecord], _ visit: MemberVisit) -> Page {
    let say = visit.say
    let title = say(nb: "Hvem har gjort hva", nn: "Kven har gjort kva", en: "Who did what")
    let rows = records.map { record in
        """
        <tr><td>\(say(NorwegianTime.dayAndHour(record.at)))</td><td>\(record.name ?? say(record.role.name))</td><td>\(say(record.what.name))</td></tr>

        """ as HTML
    }
    return unitPage(
        visit, at: .records(visit.unit), title: title, mainClass: "wrap stack",
        """
        <p><a class="back" href="\(visit.to(.people(visit.unit)))">\(say(.peopleOfUnit))</a></p>
        <h1>\(title)</h1>
        <div class="scroll" tabindex="0" role="region" aria-label="\(title)"><table>
        <thead><tr><th scope="col">\(say(nb: "Når", nn: "Når", en: "When"))</th>\
        <th scope="col">\(say(nb: "Hvem", nn: "Kven", en: "Who"))</th>\
        <th scope="col">\(say(nb: "Hva", nn: "Kva", en: "What"))</th></tr></thead>
        <tbody>\(rows)</tbody></table></div>
        """)
}

extension Role {
    /// Of somebody whose name is not known any more, or never was.
    fileprivate var name: Phrase {
        switch self {
        case .contact: UnitRole.contact.name
        case .colleague: UnitRole.colleague.name
        case .reader: UnitRole.reader.name
        case .guest: Guest.name
        case .moderator: Phrase(nb: "ordstyrer", nn: "ordstyrar", en: "moderator")
        case .group, .wall, .program: Phrase(nb: "programmet", nn: "programmet", en: "the program")
        case .owner:
            Phrase(nb: "en ansvarlig", nn: "ein ansvarleg", en: "somebody responsible")
        case .operator:
            Phrase(nb: "den som driver tjenesten", nn: "den som driv tenesta", en: "whoever runs the service")
        }
    }
}

extension UnitEvent {
    fileprivate var name: Phrase {
        switch self {
        case .founded: Phrase(nb: "opprettet enheten", nn: "oppretta eininga", en: "created the unit")
        case .confirmed: Phrase(nb: "bekreftet enheten", nn: "stadfesta eininga", en: "confirmed the unit")
        case .settingsChanged:
            Phrase(nb: "endret innstillingene", nn: "endra innstillingane", en: "changed the settings")
        case .takenOut: Phrase(nb: "lastet ned alt", nn: "lasta ned alt", en: "downloaded everything")
        case .readIn:
            Phrase(
                nb: "leste inn enheten fra en fil", nn: "las inn eininga frå ei fil", en: "read the unit in from a file"
            )
        case .invited: Phrase(nb: "inviterte noen", nn: "inviterte nokon", en: "invited somebody")
        case .invitationWithdrawn:
            Phrase(nb: "trakk en invitasjon tilbake", nn: "trekte ein invitasjon tilbake", en: "withdrew an invitation")
        case .joined: Phrase(nb: "ble med", nn: "blei med", en: "joined")
        case .roleChanged: Phrase(nb: "endret en rolle", nn: "endra ei rolle", en: "changed a role")
        case .left: Phrase(nb: "gikk ut", nn: "gjekk ut", en: "left")
        case .removed: Phrase(nb: "tok noen ut", nn: "tok nokon ut", en: "took somebody out")
        case .handedOver:
            Phrase(
                nb: "overlot det som er åpent, til en annen", nn: "overlét det som er ope, til ein annan",
                en: "handed what is open to somebody else")
        case .dugnadStarted: Phrase(nb: "startet en dugnad", nn: "starta ein dugnad", en: "started a dugnad")
        case .dugnadDeleted: Phrase(nb: "slettet en dugnad", nn: "sletta ein dugnad", en: "deleted a dugnad")
        case .measureDeleted:
            Phrase(
                nb: "slettet et tiltak fra handlingsplanen", nn: "sletta eit tiltak frå handlingsplanen",
                en: "deleted a measure from the action plan")
        case .sincePublished:
            Phrase(
                nb: "publiserte «Siden sist»", nn: "publiserte «Sidan sist»", en: "published “Since last”")
        case .relayPublished:
            Phrase(
                nb: "viste fram de første stegene i stafetten", nn: "viste fram dei første stega i stafetten",
                en: "showed the first steps in the relay")
        case .relayTakenBack:
            Phrase(nb: "tok stafettsiden tilbake", nn: "tok stafettsida tilbake", en: "took the relay page back")
        case .relayPassedOn:
            Phrase(
                nb: "utfordret noen i stafetten", nn: "utfordra nokon i stafetten",
                en: "challenged somebody in the relay")
        case .sinceTakenBack:
            Phrase(
                nb: "tok tilbake «Siden sist»", nn: "tok tilbake «Sidan sist»", en: "took “Since last” back")
        case .dugnadTakenIn: Phrase(nb: "tok inn en dugnad", nn: "tok inn ein dugnad", en: "took a dugnad in")
        case .dugnadDisowned:
            Phrase(
                nb: "sa at en dugnad ikke er enhetens", nn: "sa at ein dugnad ikkje er eininga sin",
                en: "said that a dugnad is not the unit’s")
        case .dugnadGivenBack: Phrase(nb: "ga fra seg en dugnad", nn: "gav frå seg ein dugnad", en: "gave a dugnad up")
        case .dugnadOffered:
            Phrase(
                nb: "laget en lenke som en dugnad kan overføres med",
                nn: "laga ei lenkje som ein dugnad kan overførast med",
                en: "made a link that a dugnad can be handed over with")
        case .dugnadHandedOver:
            Phrase(
                nb: "overførte en dugnad til en annen enhet", nn: "overførte ein dugnad til ei anna eining",
                en: "handed a dugnad over to another unit")
        case .dugnadReceived:
            Phrase(
                nb: "tok imot en dugnad fra en annen enhet", nn: "tok imot ein dugnad frå ei anna eining",
                en: "received a dugnad from another unit")
        case .confirmationAsked:
            Phrase(
                nb: "ba om bekreftelse med brev", nn: "bad om stadfesting med brev",
                en: "asked for confirmation by letter")
        case .confirmedByLetter:
            Phrase(
                nb: "fikk ja på brevet: enheten er bekreftet", nn: "fekk ja på brevet: eininga er stadfesta",
                en: "got a yes to the letter: the unit is confirmed")
        case .confirmationDenied:
            Phrase(nb: "fikk nei på brevet", nn: "fekk nei på brevet", en: "got a no to the letter")
        case .confirmedAnother:
            Phrase(nb: "bekreftet en annen enhet", nn: "stadfesta ei anna eining", en: "confirmed another unit")
        case .confirmedByMunicipality:
            Phrase(
                nb: "bekreftet enheten, for kommunen", nn: "stadfesta eininga, for kommunen",
                en: "confirmed the unit, for the municipality")
        case .confirmedByProvider:
            Phrase(
                nb: "bekreftet enheten, med innlogging på vegne av den",
                nn: "stadfesta eininga, med innlogging på vegner av henne",
                en: "confirmed the unit, having signed in on its behalf")
        case .guestInvited:
            Phrase(
                nb: "inviterte en prosessleder til en dugnad", nn: "inviterte ein prosessleiar til ein dugnad",
                en: "invited a process leader to a dugnad")
        case .guestInvitationWithdrawn:
            Phrase(
                nb: "trakk tilbake invitasjonen til en prosessleder",
                nn: "trekte tilbake invitasjonen til ein prosessleiar",
                en: "withdrew the invitation to a process leader")
        case .guestJoined:
            Phrase(
                nb: "sa ja til å lede en dugnad", nn: "sa ja til å leie ein dugnad", en: "said yes to leading a dugnad")
        case .guestEnded:
            Phrase(
                nb: "avsluttet tilgangen til en prosessleder", nn: "avslutta tilgangen til ein prosessleiar",
                en: "ended the access of a process leader")
        case .guestLeft:
            Phrase(
                nb: "ga fra seg tilgangen til en dugnad", nn: "gav frå seg tilgangen til ein dugnad",
                en: "gave up access to a dugnad")
        case .guestOver:
            Phrase(
                nb: "avsluttet tilgangen til en prosessleder, 14 dager etter dugnaden",
                nn: "avslutta tilgangen til ein prosessleiar, 14 dagar etter dugnaden",
                en: "ended the access of a process leader, 14 days after the dugnad")
        case .letterSentAgain:
            Phrase(nb: "sendte et brev på nytt", nn: "sende eit brev på nytt", en: "sent a letter again")
        case .letterDelivered:
            Phrase(
                nb: "merket et brev som levert", nn: "merkte eit brev som levert", en: "marked a letter as delivered")
        case .moderatorLinkMade:
            Phrase(
                nb: "laget en ny ordstyrerlenke til en dugnad", nn: "laga ei ny ordstyrarlenkje til ein dugnad",
                en: "made a new moderator’s link to a dugnad")
        case .ownerWrittenTo:
            Phrase(
                nb: "skrev til noen som er ansvarlige for et tiltak",
                nn: "skreiv til nokon som er ansvarlege for eit tiltak",
                en: "wrote to somebody responsible for a measure")
        case .ownerAsked:
            Phrase(
                nb: "spurte hvordan det går med et tiltak", nn: "spurde korleis det går med eit tiltak",
                en: "asked how a measure goes")
        case .ownerLinkRenewed:
            Phrase(
                nb: "sendte en ny lenke til noen som er ansvarlige",
                nn: "sende ei ny lenkje til nokon som er ansvarlege",
                en: "sent a new link to somebody responsible")
        case .ownerTakenAway:
            Phrase(
                nb: "tok bort noen som var ansvarlige for et tiltak",
                nn: "tok bort nokon som var ansvarlege for eit tiltak",
                en: "took away somebody responsible for a measure")
        case .rhythmChanged:
            Phrase(
                nb: "endret når de ansvarlige blir minnet på det", nn: "endra når dei ansvarlege blir minte på det",
                en: "changed when those responsible are reminded")
        case .measurePutAside:
            Phrase(
                nb: "lot et tiltak ligge en måned", nn: "lét eit tiltak liggje ein månad",
                en: "left a measure for a month")
        case .restored:
            Phrase(
                nb: "la alt tilbake fra en sikkerhetskopi", nn: "la alt tilbake frå ein tryggingskopi",
                en: "put everything back from a backup")
        }
    }
}
