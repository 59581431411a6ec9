/// Two notes as tables write them, and what a moderator who knows the field would answer.
struct LikenessPair: Sendable, CustomStringConvertible {
    let first: String
    let second: String

    init(_ first: String, _ second: String) {
        self.first = first
        self.second = second
    }

    var description: String { "«\(first)» / «\(second)»" }
}

/// Pairs with an answer: put together, or keep apart.
struct LikenessPairs: Sendable {
    let same: [LikenessPair]
    let different: [LikenessPair]
}

extension LikenessPairs {
    /// The pairs the word lists and the threshold were fitted on.
    static let fitted = LikenessPairs(
        same: [
            .init("Byttedager for utstyr vår og høst", "Byttekveldar der folk kan byte ski og sykkel"),
            .init("Utstyrsbank på biblioteket", "Et sted der barna kan låne ski og skøyter"),
            .init("Samle alle aktiviteter på ett sted", "Aktivitetsoversikt på nett"),
            .init("Laget vårt sletter kontingenten når noen spør", "Slepp medlemsavgift om ein ikkje har råd"),
            .init("Samkjøring til trening", "Foreldra kan køyre saman til øving"),
            .init("Gratis juniorklubb", "Juniorklubben koster ikke noe"),
            .init("Informasjon til foreldre på flere språk", "Heimen må få vite om tilboda på eige morsmål"),
            .init("Åpen hall hver fredag", "Opne gymsalen på fredagskveldane"),
            .init("Fast møte mellom kommune og lag", "Tettere samarbeid mellom idretten og kommunen"),
            .init("En person å ringe når betaling er vanskelig", "Kontaktperson for familiar som ikkje kan betale"),
            .init("Skyss heim frå øvinga", "Buss hjem etter trening"),
            .init("Leksehjelp i klubbhuset før trening", "Hjelp til leksene i idrettslaget"),
            .init("Ungdom må være med og bestemme", "La dei unge få avgjere sjølve"),
            .init("Skaffe flere trenere", "Vi har for få trenarar og leiarar"),
            .init("Fritidskort for alle barn", "Innføre fritidskort som dekkjer det eine tilbodet"),
            .init("Prøve ulike idretter uten å melde seg inn", "Prøvetimar i alle laga utan medlemskap"),
            .init("Billigere cuper og turer", "Dyre turneringer gjør at noen må bli hjemme"),
            .init("Færre dugnader for foreldrene", "Mindre dugnad og loddsal på dei vaksne"),
            .init("Heis så rullestolbrukere kommer inn i lokalet", "Tilrettelegge lokalet for born i rullestol"),
            .init("Friplassar i kulturskulen", "Kulturskolen må ha friplasser til noen hver høst"),
        ],
        different: [
            .init("Gratis utstyr", "Gratis buss til trening"),
            .init("Flere foreldre som trenere", "Informasjon til foreldre på flere språk"),
            .init("Juniorklubben er ikke gratis", "Gratis juniorklubb"),
            .init("Åpen hall på fredager", "Ope møte om fritid på fredag"),
            .init("Samarbeid mellom skole og idrett", "Skulen må gje mindre lekser"),
            .init("Trenerkurs for ungdom", "Gratis trening for ungdom"),
            .init("Kommunen bør kjøpe nytt utstyr", "Kommunen må bygge ny hall"),
            .init("Leksehjelp etter skoletid", "Biblioteket er åpent etter skoletid"),
            .init("Utstyr til kulturskolen", "Kulturskulen burde vere billegare"),
            .init("Flere jenter på fotball", "Flere hjelpetrenere på fotball"),
        ]
    )

    /// Pairs written before the first measurement and not used for fitting: they tell whether the fit is more than
    /// luck.
    static let heldOut = LikenessPairs(
        same: [
            .init("Bruktbutikk for idrettsutstyr", "Kjøp og salg av brukt sportsutstyr"),
            .init("Felles nettside med alle fritidstilbud", "Ei side på nettet der ein finn alt som skjer for unge"),
            .init("Lågare treningsavgift for søsken", "Syskenrabatt på kontingenten"),
            .init(
                "Trenere trenger kurs i å se dem som sliter",
                "Kurse trenerne i å oppdage barn som har det vanskelig"),
            .init("Kveldsbuss ut til grendene", "Ungdom i bygdene kjem seg ikkje heim utan buss om kvelden"),
            .init("Opne ungdomshuset i helgene", "Ungdomshuset bør ha ope laurdag"),
            .init("Ha en fadder for nye barn i laget", "Fadderordning så ingen møter opp alene første gang"),
            .init(
                "Laget tar regninga når foreldrene ikke kan betale",
                "Klubben dekkjer utgiftene for dei med lite pengar"),
            .init("La ungdomsrådet være med når tilbudene planlegges", "Spørre ungdommene før vi starter nye tilbud"),
            .init("Turbuss delt mellom bygdelaga", "Laga kan dele på ein minibuss"),
            .init("NAV og idrettslagene må snakke sammen", "Betre samarbeid mellom NAV og idretten"),
            .init("Familier vet ikke at de kan søke støtte", "Gjøre støtteordningene bedre kjent"),
            .init("Lån av instrumenter i korpset", "Korpset kan låne ut instrument utan leige"),
            .init("SFO kan ta med barna på aktiviteter", "Aktivitetene kan komme til SFO"),
            .init("Norskkurs kombinert med fotballtrening", "Fotball og språkopplæring på samme kveld"),
            .init("Oversette invitasjonene til ukrainsk og arabisk", "Innbydingar på fleire språk enn norsk"),
            .init("Gratis mat på fritidsklubben", "Kveldsmat på klubben utan at det kostar noko"),
            .init("Sommerleir for dem som ikke drar på ferie", "Feriecamp i sommarferien for born som er heime"),
            .init("Hallen er opptatt, vi trenger flere treningstider", "For lite halltid til alle laga"),
            .init("Ungdom som hjelpetrenere", "Lære opp unge til å vere trenarar"),
        ],
        different: [
            .init("Gratis mat etter skolen", "Gratis inngang i svømmehallen"),
            .init("Kurs for trenere", "Kurs for foreldre i nettvett"),
            .init("Trenerne bør ikke velge lag etter ferdighet", "Trenerne bør få betalt"),
            .init("Ungdomsklubben må ha åpent i ferien", "Ungdomsklubben trenger nytt lydanlegg"),
            .init("Buss til kulturskulen", "Kulturskulen bør ha dans"),
            .init("Foreldre må slippe å selge dopapir", "Foreldre må få vite kor dei kan søkje støtte"),
            .init("Ikke krev dugnad av alle", "Krev dugnad av alle"),
            .init("Lavere kontingent", "Høyere kontingent for dem som har råd"),
            .init("Samarbeid mellom skole og helsesykepleier", "Samarbeid mellom korps og kulturskole"),
            .init("Utstyr til speideren", "Speidaren treng fleire leiarar"),
        ]
    )
}
