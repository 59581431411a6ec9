import Foundation
import Markup
import Words
import WorkModel

/// How the site can be used by everybody, and how to report a fault.
func accessibilityPage(_ visit: Visit, _ whoRunsIt: Operator) -> Page {
    let say = visit.say
    let declaration: HTML? = whoRunsIt.accessibilityDeclaration.map { address in
        """
        <p><a href="\(address.absoluteString)">\(say(
                nb: "Les tilgjengelighetserklæringen på uustatus.no",
                nn: "Les tilgjengeerklæringa på uustatus.no",
                en: "Read the accessibility statement at uustatus.no"))</a></p>
        """
    }
    return textPage(
        title: say(.accessibility),
        """
        <p class="lead">\(say(
            nb: "Alle skal kunne gjøre alt her, også med skjermleser, bare med tastatur, med stor skrift og uten JavaScript.",
            nn: "Alle skal kunne gjere alt her, også med skjermlesar, berre med tastatur, med stor skrift og utan JavaScript.",
            en: "Everybody should be able to do everything here, whether with a screen reader, with the keyboard alone, with large text or without JavaScript."))</p>
        <p>\(say(
            nb: "Sidene er laget etter WCAG 2.2 på nivå AA. Hver side blir prøvd automatisk hver gang programmet endres, også med tastatur, 400\u{A0}prosent forstørring, høy kontrast og redusert bevegelse. Ingen som bruker skjermleser til daglig, har prøvd dem ennå.",
            nn: "Sidene er laga etter WCAG 2.2 på nivå AA. Kvar side blir prøvd automatisk kvar gong programmet blir endra, også med tastatur, 400\u{A0}prosent forstørring, høg kontrast og redusert rørsle. Ingen som bruker skjermlesar til dagleg, har prøvd dei enno.",
            en: "The pages are made to WCAG 2.2 level AA. Every page is tested automatically each time the program changes, also with the keyboard, 400\u{A0}per cent zoom, high contrast and reduced motion. Nobody who uses a screen reader every day has tried them yet."))</p>
        \(declaration)
        <h2>\(say(
            nb: "Er det noe du ikke får til?",
            nn: "Er det noko du ikkje får til?",
            en: "Is there something you cannot do?"))</h2>
        <p>\(say(
            nb: "Si fra til den som driver tjenesten. Fortell hvilken side det gjelder, og hva du bruker.",
            nn: "Sei frå til den som driv tenesta. Fortel kva side det gjeld, og kva du bruker.",
            en: "Tell whoever runs the service. Say which page it is about, and what you use."))</p>
        \(contact(whoRunsIt, say))
        """)
}

/// What is kept, for how long, and who can see it.
func privacyPage(_ visit: Visit, _ whoRunsIt: Operator) -> Page {
    let say = visit.say
    return textPage(
        title: say(.privacy),
        """
        <p class="lead">\(say(
            nb: "Vi registrerer ingen barn. Den som deltar i en dugnad, trenger ingen konto, og notatene viser hvilket bord de kom fra, aldri hvem som skrev.",
            nn: "Vi registrerer ingen barn. Den som deltek i ein dugnad, treng ingen konto, og notata viser kva bord dei kom frå, aldri kven som skreiv.",
            en: "We register no children. Nobody needs an account to take part in a dugnad, and notes show which table they came from, never who wrote them."))</p>
        <h2>\(say(nb: "Det vi lagrer", nn: "Det vi lagrar", en: "What we keep"))</h2>
        <ul class="dots">
        <li>\(say(
            nb: "Dugnaden: for hvem, når, hvor, hvor mange, og kjøreplanen.",
            nn: "Dugnaden: for kven, når, kvar, kor mange, og køyreplanen.",
            en: "The dugnad: for whom, when, where, how many, and the run sheet."))</li>
        <li>\(say(
            nb: "Invitasjonen, med navnene og telefonnumrene den som inviterer, skriver der.",
            nn: "Invitasjonen, med namna og telefonnummera som den som inviterer, skriv der.",
            en: "The invitation, with the names and telephone numbers the person inviting writes there."))</li>
        <li>\(say(
            nb: "Hvem som er invitert: laget, skolen og rollen. Eier en enhet dugnaden, også navn og e-postadresser, som slettes 30\u{A0}dager etter. Bare de som arbeider i enheten, ser dem. Navn på ungdom lagrer vi aldri.",
            nn: "Kven som er invitert: laget, skulen og rolla. Eig ei eining dugnaden, også namn og e-postadresser, som blir sletta 30\u{A0}dagar etter. Berre dei som arbeider i eininga, ser dei. Namn på ungdom lagrar vi aldri.",
            en: "Who is invited: the club, the school and the role. If a unit owns the dugnad, also names and e-mail addresses, which are deleted 30\u{A0}days afterwards. Only those who work in the unit see them. We never keep names of young people."))</li>
        <li>\(say(
            nb: "Notater, samlede ideer, tiltak og referat. Barna på kortene er oppdiktet.",
            nn: "Notat, samla idear, tiltak og referat. Barna på korta er oppdikta.",
            en: "Notes, gathered ideas, measures and minutes. The children on the cards are invented."))</li>
        <li>\(say(
            nb: "Hva som ble gjort i dugnaden, når og i hvilken rolle, men aldri av hvem.",
            nn: "Kva som blei gjort i dugnaden, når og i kva rolle, men aldri av kven.",
            en: "What was done in the dugnad, when and in which role, but never by whom."))</li>
        <li>\(say(
            nb: "For dem som logger inn for en enhet, eller leder én dugnad for den: navn, e-postadresse, språk, rolle, hvilke nettlesere de er logget inn i, og hva de har gjort i enheten. De ser alt, og kan slette det. Bytter de adresse, huskes den gamle i sju dager. Den som ikke er med noe sted lenger, blir glemt senest 30\u{A0}dager etter siste bruk. Ber de om å få enheten bekreftet, står navnet og e-postadressen deres i brevet til den adressen som driften har registrert.",
            nn: "For dei som loggar inn for ei eining, eller leier éin dugnad for henne: namn, e-postadresse, språk, rolle, kva nettlesarar dei er logga inn i, og kva dei har gjort i eininga. Dei ser alt, og kan slette det. Byter dei adresse, blir den gamle hugsa i sju dagar. Den som ikkje er med nokon stad lenger, blir gløymd seinast 30\u{A0}dagar etter siste bruk. Bed dei om å få eininga stadfesta, står namnet og e-postadressa deira i brevet til den adressa som drifta har registrert.",
            en: "For those who sign in for a unit, or lead one dugnad for it: name, e-mail address, language, role, which browsers they are signed in in, and what they have done in the unit. They see all of it, and can delete it. If they change their address, the old one is remembered for seven days. Whoever is nowhere any more is forgotten at the latest 30\u{A0}days after they last used it. If they ask to have the unit confirmed, their name and e-mail address stand in the letter to the address that the operator has listed."))</li>
        <li>\(say(
            nb: "For dem som logger inn hos en annen, der det er satt opp: at de kom derfra, og organisasjonsnummeret de logget inn på vegne av, så lenge de er innlogget. Vil de kjennes igjen, husker vi et fingeravtrykk av hvem de er der, til de avslutter det eller ikke har brukt det på et år. Fødselsnummer lagrer vi aldri.",
            nn: "For dei som loggar inn hos ein annan, der det er sett opp: at dei kom derifrå, og organisasjonsnummeret dei logga inn på vegner av, så lenge dei er innlogga. Vil dei bli kjende igjen, hugsar vi eit fingeravtrykk av kven dei er der, til dei avsluttar det eller ikkje har brukt det på eit år. Fødselsnummer lagrar vi aldri.",
            en: "For those who sign in somewhere else, where that is set up: that they came from there, and the organisation number they signed in on behalf of, as long as they are signed in. If they want to be known again, we remember a fingerprint of who they are there, until they end it or have not used it for a year. We never keep national identity numbers."))</li>
        <li>\(say(
            nb: "For dem en enhet inviterer: navn, e-postadresse, hvor de kommer fra, hva de har svart, om brevet kom fram, og det de selv skriver at de trenger den kvelden, som mat eller tolk. Enheten er ansvarlig. Den som er invitert, ser, endrer og sletter alt med lenken i brevet sitt. Sier de selv ja til å bli spurt neste gang også, tar enheten vare på navn, adresse og hvor de kommer fra. Av unge ber vi ikke om navn.",
            nn: "For dei ei eining inviterer: namn, e-postadresse, kvar dei kjem frå, kva dei har svart, om brevet kom fram, og det dei sjølve skriv at dei treng den kvelden, som mat eller tolk. Eininga er ansvarleg. Den som er invitert, ser, endrar og slettar alt med lenkja i brevet sitt. Seier dei sjølve ja til å bli spurde neste gong òg, tek eininga vare på namn, adresse og kvar dei kjem frå. Av unge bed vi ikkje om namn.",
            en: "For those a unit invites: name, e-mail address, where they come from, what they have answered, whether the letter arrived, and what they write that they need that evening, such as food or an interpreter. The unit is responsible. Whoever is invited sees, changes and deletes all of it by the link in their letter. If they say themselves that they may be asked next time too, the unit keeps their name, their address and where they come from. Of young people we ask for no name."))</li>
        <li>\(say(
            nb: "For dem som er ansvarlige for et tiltak: en e-postadresse, helst lagets eller kontorets, hva de har svart, og hva de har fortalt om tiltaket. Enheten er ansvarlig. De sier selv ja eller nei til påminnelser, og stopper brevene med lenken i brevet.",
            nn: "For dei som er ansvarlege for eit tiltak: ei e-postadresse, helst laget eller kontoret si, kva dei har svart, og kva dei har fortalt om tiltaket. Eininga er ansvarleg. Dei seier sjølve ja eller nei til påminning, og stoppar breva med lenkja i brevet.",
            en: "For those responsible for a measure: an e-mail address, preferably the club’s or the office’s, what they have answered, and what they have told of the measure. The unit is responsible. They say yes or no to reminders themselves, and stop the letters by the link in the letter."))</li>
        <li>\(say(
            nb: "For den voksne som er med ungdommer som har foreslått noe: en e-postadresse, til å si fra én gang når de har fått svar. Den slettes 30\u{A0}dager etter brevet. Om ungdommene selv vet vi ingenting, og siden med svarene husker ikke hvem som leser den.",
            nn: "For den vaksne som er med ungdommar som har foreslått noko: ei e-postadresse, til å seie frå éin gong når dei har fått svar. Ho blir sletta 30\u{A0}dagar etter brevet. Om ungdommane sjølve veit vi ingenting, og sida med svara hugsar ikkje kven som les ho.",
            en: "For the adult who is with young people who have proposed something: an e-mail address, to tell once that they have been answered. It is deleted 30\u{A0}days after the letter. Of the young people themselves we know nothing, and the page with the answers does not remember who reads it."))</li>
        <li>\(say(
            nb: "For laget som blir utfordret i stafetten: en e-postadresse, helst lagets egen, til ett brev. Den slettes 30\u{A0}dager etter brevet, og med en gang de sier nei med lenken i det. Da husker vi et fingeravtrykk av den, så ingen skriver til dem om stafetten igjen.",
            nn: "For laget som blir utfordra i stafetten: ei e-postadresse, helst laget si eiga, til eitt brev. Ho blir sletta 30\u{A0}dagar etter brevet, og med ein gong dei seier nei med lenkja i det. Då hugsar vi eit fingeravtrykk av ho, så ingen skriv til dei om stafetten igjen.",
            en: "For a club that is challenged in the relay: an e-mail address, preferably the club’s own, for one letter. It is deleted 30\u{A0}days after the letter, and at once when they say no by the link in it. Then we remember a fingerprint of it, so that nobody writes to them about the relay again."))</li>
        </ul>
        <p>\(say(
            nb: "Tekst som ligner på et fødselsnummer, et telefonnummer eller en e-postadresse, blir stoppet før den lagres, unntatt i invitasjonen og der en enhet skriver opp hvem den inviterer. Ordstyreren kan skjule og fjerne notater.",
            nn: "Tekst som liknar på eit fødselsnummer, eit telefonnummer eller ei e-postadresse, blir stoppa før han blir lagra, unnateke i invitasjonen og der ei eining skriv opp kven ho inviterer. Ordstyraren kan gøyme og fjerne notat.",
            en: "Text that looks like a national identity number, a telephone number or an e-mail address is stopped before it is saved, except in the invitation and where a unit writes down whom it invites. The moderator can hide and remove notes."))</p>
        <h2>\(say(nb: "Hvor lenge", nn: "Kor lenge", en: "For how long"))</h2>
        <p>\(say(
            nb: "En dugnad uten eier slettes \(Retention.ofLoose.inWords.nb) etter at den ble holdt, eller etter siste endring hvis den kom senere. Eies den av en enhet, slettes det bordene skrev, etter så mange år som enheten har valgt, fra ett til ti. Tar en enhet inn en dugnad senere, gjelder dagen bordene har fått vite, eller en tidligere. Datoen står på sidene. Ordstyreren, eller enhetens kontaktperson, kan når som helst laste ned alt i én fil, i et åpent format, og slette dugnaden. Notater som slettes, er borte for godt etter en time.",
            nn: "Ein dugnad utan eigar blir sletta \(Retention.ofLoose.inWords.nn) etter at han blei halden, eller etter siste endring om ho kom seinare. Eig ei eining han, blir det borda skreiv, sletta etter så mange år som eininga har valt, frå eitt til ti. Tek ei eining inn ein dugnad seinare, gjeld dagen borda har fått vite, eller ein tidlegare. Datoen står på sidene. Ordstyraren, eller kontaktpersonen i eininga, kan når som helst laste ned alt i éi fil, i eit ope format, og slette dugnaden. Notat som blir sletta, er borte for godt etter ein time.",
            en: "A dugnad without an owner is deleted \(Retention.ofLoose.inWords.en) after it was held, or after the last change if that came later. If a unit owns it, what the tables wrote is deleted after as many years as the unit has chosen, from one to ten. If a unit takes a dugnad in later, the day that the tables have been told holds, or an earlier one. The date is on its pages. The moderator, or the unit’s contact person, can at any time download everything as a file in an open format and delete the dugnad. Deleted notes are gone for good after an hour."))</p>
        <p>\(say(
            nb: "Navn og adresser til dem som er invitert, slettes 30\u{A0}dager etter dugnaden, og det de skrev at de trengte, etter sju. Hvor mange som kom av hvert slag, blir stående når noen har ført det inn i referatet. Sikkerhetskopier har det til de er for gamle: spør dem som driver tjenesten, hvor lenge det er. Vi råder dem til 30\u{A0}dager.",
            nn: "Namn og adresser til dei som er inviterte, blir sletta 30\u{A0}dagar etter dugnaden, og det dei skreiv at dei trong, etter sju. Kor mange som kom av kvart slag, blir ståande når nokon har ført det inn i referatet. Tryggingskopiar har det til dei er for gamle: spør dei som driv tenesta, kor lenge det er. Vi rår dei til 30\u{A0}dagar.",
            en: "Names and addresses of those invited are deleted 30\u{A0}days after the dugnad, and what they wrote that they needed after seven. How many came of each kind stays once somebody has put it into the minutes. Backups have it until they are too old: ask those who run the service how long that is. We advise them 30\u{A0}days."))</p>
        <p>\(say(
            nb: "Den som selv har sagt ja til å bli spurt neste gang, blir husket i to år etter dugnaden, eller til de tar det tilbake med lenken i brevet. Da slettes det med en gang.",
            nn: "Den som sjølv har sagt ja til å bli spurd neste gong, blir hugsa i to år etter dugnaden, eller til dei tek det tilbake med lenkja i brevet. Då blir det sletta med ein gong.",
            en: "Whoever has said themselves that they may be asked next time is remembered for two years after the dugnad, or until they take it back by the link in the letter. Then it is deleted at once."))</p>
        <p>\(say(
            nb: "Adressen til den som er ansvarlig for et tiltak, slettes 30\u{A0}dager etter det første brevet hvis de ikke sier ja til påminnelser, ellers et år etter at det siste tiltaket deres er gjort eller lagt bort, og straks de ber om det.",
            nn: "Adressa til den som er ansvarleg for eit tiltak, blir sletta 30\u{A0}dagar etter det første brevet om dei ikkje seier ja til påminning, elles eit år etter at det siste tiltaket deira er gjort eller lagt bort, og straks dei bed om det.",
            en: "The address of whoever is responsible for a measure is deleted 30\u{A0}days after the first letter unless they say yes to reminders, otherwise a year after the last of their measures is done or put away, and at once when they ask for it."))</p>
        <h2>\(say(nb: "Informasjonskapsel", nn: "Informasjonskapsel", en: "Cookie"))</h2>
        <p>\(say(
            nb: "Hvis du logger inn, starter en dugnad eller åpner lenken til ordstyreren eller veggen, får du én nødvendig informasjonskapsel, så du slipper å bruke lenken på nytt. Den varer i opptil 180\u{A0}dager. Bordene får ingen. Vi måler ikke trafikk, og sidene henter ingenting fra andre nettsteder.",
            nn: "Om du loggar inn, startar ein dugnad eller opnar lenkja til ordstyraren eller veggen, får du éin nødvendig informasjonskapsel, så du slepp å bruke lenkja på nytt. Han varer i opptil 180\u{A0}dagar. Borda får ingen. Vi måler ikkje trafikk, og sidene hentar ingenting frå andre nettstader.",
            en: "If you sign in, start a dugnad, or open the moderator’s or the wall’s link, you get one necessary cookie, so that you need not use the link again. It lasts for up to 180\u{A0}days. Tables get none. We do not measure traffic, and the pages fetch nothing from other sites."))</p>
        <p>\(say(
            nb: "Telefonen ved bordet husker det som ikke er sendt ennå, til det er sendt.",
            nn: "Telefonen ved bordet hugsar det som ikkje er sendt enno, til det er sendt.",
            en: "The phone at the table remembers what has not been sent yet, until it has."))</p>
        <h2>\(say(nb: "Innsyn", nn: "Innsyn", en: "Public access"))</h2>
        <p>\(say(
            nb: "Når en kommune holder dugnaden, kan det hende den må gi innsyn i det dere skriver. Offentleglova gjelder for kommuner, ikke for frivillige organisasjoner.",
            nn: "Når ein kommune held dugnaden, kan det hende han må gi innsyn i det de skriv. Offentleglova gjeld for kommunar, ikkje for frivillige organisasjonar.",
            en: "If a municipality holds the dugnad, it may have to give the public access to what you write. The Freedom of Information Act covers municipalities, not voluntary organisations."))</p>
        <h2 id="barn">\(say(
            nb: "Hvis du er bekymret for et barn",
            nn: "Om du er uroleg for eit barn",
            en: "If you are worried about a child"))</h2>
        <p>\(say(
            nb: "Skriv det ikke her, og ta det ikke opp ved bordet. Hvis det er fare nå, ring 112. Alarmtelefonen for barn og unge, 116\u{A0}111, er åpen hele døgnet.",
            nn: "Skriv det ikkje her, og ta det ikkje opp ved bordet. Om det er fare no, ring 112. Alarmtelefonen for barn og unge, 116\u{A0}111, er open heile døgnet.",
            en: "Do not write it here, and do not bring it up at the table. If there is danger now, ring 112. The helpline for children and young people, 116\u{A0}111, is open day and night."))</p>
        <p>\(say(
            nb: "Alle kan melde fra til barnevernet. Hvis du jobber i det offentlige, har du plikt til å melde fra selv når du har grunn til å tro at et barn blir mishandlet eller utsatt for alvorlig omsorgssvikt. Da stopper ikke taushetsplikten deg. Noen andre yrker har samme plikt.",
            nn: "Alle kan melde frå til barnevernet. Om du arbeider i det offentlege, har du plikt til å melde frå sjølv når du har grunn til å tru at eit barn blir mishandla eller utsett for alvorleg omsorgssvikt. Då stoppar ikkje teieplikta deg. Nokre andre yrke har den same plikta.",
            en: "Anyone can report to child welfare (barnevernet). If you work in the public sector, you have a duty to report yourself when you have reason to believe that a child is being abused or seriously neglected. Confidentiality does not stop you. Some other professions have the same duty."))</p>
        <h2>\(say(
            nb: "Hvem som driver denne tjenesten",
            nn: "Kven som driv denne tenesta",
            en: "Who runs this service"))</h2>
        \(contact(whoRunsIt, say))
        """)
}

/// Where facts, letters and drawings come from.
func sourcesPage(_ visit: Visit) -> Page {
    let say = visit.say
    return textPage(
        title: say(.sources),
        """
        <p class="lead">\(say(
            nb: "Tekstene, kortene og tegningene er våre, skrevet for bruk med ALLEMED. De er ikke ALLEMEDs egne.",
            nn: "Tekstane, korta og teikningane er våre, skrivne for bruk med ALLEMED. Dei er ikkje ALLEMED sine eigne.",
            en: "The texts, cards and drawings are ours, written for use with ALLEMED. They are not ALLEMED’s own."))</p>
        <ul class="dots">
        <li>\(say(
            nb: "Kommunenavn og -nummer: Kartverket 2024 og Statistisk sentralbyrå, Klass 131, CC BY 4.0.",
            nn: "Kommunenamn og -nummer: Kartverket 2024 og Statistisk sentralbyrå, Klass 131, CC BY 4.0.",
            en: "Names and numbers of municipalities: Kartverket 2024 and Statistics Norway, Klass 131, CC BY 4.0."))</li>
        <li>\(say(
            nb: "Kommunenes målform: aprestmo/norway-geodata 2025, MIT, etter språklova §\u{A0}11.",
            nn: "Målforma til kommunane: aprestmo/norway-geodata 2025, MIT, etter språklova §\u{A0}11.",
            en: "The municipalities’ written language: aprestmo/norway-geodata 2025, MIT, under section 11 of the Language Act."))</li>
        <li>\(say(
            nb: "Barn etter alder i hver kommune: Statistisk sentralbyrå, tabell 07459, CC BY 4.0, gjennom csdata, MIT.",
            nn: "Barn etter alder i kvar kommune: Statistisk sentralbyrå, tabell 07459, CC BY 4.0, gjennom csdata, MIT.",
            en: "Children by age in each municipality: Statistics Norway, table 07459, CC BY 4.0, through csdata, MIT."))</li>
        <li>\(say(
            nb: "Barn i familier med lav inntekt, der tallet er lastet inn: Statistisk sentralbyrå, tabell 12944 og 08764, CC BY 4.0, eller Bufdirs kommunemonitor for barnefattigdom, NLOD. Kilden står ved hvert tall.",
            nn: "Barn i familiar med låg inntekt, der talet er lasta inn: Statistisk sentralbyrå, tabell 12944 og 08764, CC BY 4.0, eller kommunemonitoren for barnefattigdom frå Bufdir, NLOD. Kjelda står ved kvart tal.",
            en: "Children in families with a low income, where the figure has been loaded: Statistics Norway, tables 12944 and 08764, CC BY 4.0, or Bufdir’s municipal monitor of child poverty, NLOD. The source stands beside each figure."))</li>
        <li>\(say(
            nb: "Skriftene Inter og Sora: SIL Open Font License 1.1.",
            nn: "Skriftene Inter og Sora: SIL Open Font License 1.1.",
            en: "The typefaces Inter and Sora: SIL Open Font License 1.1."))</li>
        <li>\(say(nb: "Programmet: EUPL-1.2.", nn: "Programmet: EUPL-1.2.", en: "The program: EUPL-1.2."))</li>
        </ul>
        """)
}

func textPage(title: String, _ main: HTML) -> Page {
    Page(title: title, main: "<h1>\(title)</h1>\n\(main)", mainClass: "wrap stack text", isOpen: true)
}

private func contact(_ whoRunsIt: Operator, _ say: Tongue) -> HTML {
    let name: HTML? = whoRunsIt.name.map { "<p>\($0)</p>" }
    guard let contact = whoRunsIt.contact else {
        let unknown: HTML = """
            <p>\(say(
                nb: "De som driver denne tjenesten, har ikke oppgitt hvordan du når dem. Spør den som inviterte deg til dugnaden.",
                nn: "Dei som driv denne tenesta, har ikkje oppgitt korleis du når dei. Spør den som inviterte deg til dugnaden.",
                en: "Whoever runs this service has not said how to reach them. Ask the person who invited you to the dugnad."))</p>
            """
        return "\(name)\(unknown)"
    }
    let href = contact.contains("@") && !contact.contains("://") ? "mailto:\(contact)" : contact
    return "\(name)<p><a href=\"\(href)\">\(contact)</a></p>"
}
