import Words

/// What the invented tables in Fjordvik wrote, as a municipality of each written language would have. Every word is
/// made up.
struct DemoNotes {
    typealias Written = (group: Int, text: String)

    let language: Language

    /// Fjordvik, where everything in the demo happens.
    static let municipality = Phrase(nb: "Fjordvik kommune", nn: "Fjordvik kommune", en: "Fjordvik")

    var library: String { say("Fjordvik bibliotek", "Fjordvik bibliotek", "Fjordvik library") }
    var hall: String { say("Fjordvik samfunnshus", "Fjordvik samfunnshus", "Fjordvik community hall") }

    var strengths: [Written] {
        [
            (
                1,
                say(
                    "BUA låner ut ski, og ingen spør hvorfor.", "BUA låner ut ski, og ingen spør kvifor.",
                    "BUA lends out skis, and nobody asks why.")
            ),
            (
                2,
                say(
                    "Trenerne i Fjordvik IL ringer når et barn slutter.",
                    "Trenarane i Fjordvik IL ringjer når eit barn sluttar.",
                    "The coaches at Fjordvik sports club ring when a child stops coming.")
            ),
            (
                3,
                say(
                    "Kulturskolen har gratisplasser, men få vet det.",
                    "Kulturskulen har gratisplassar, men få veit om det.",
                    "The school of music and the arts has free places, but few people know.")
            ),
            (
                3,
                say("Utlånet gir ski til alle.", "Utlånet gir ski til alle.", "The lending shed has skis for everyone.")
            ),
            (
                4,
                say(
                    "Korpset tar imot nye hele året.", "Korpset tek imot nye heile året.",
                    "The band takes newcomers all year.")
            ),
            (
                5,
                say(
                    "Speideren har utstyr til dem som mangler.", "Speidaren har utstyr til dei som manglar det.",
                    "The scouts have kit for those who lack it.")
            ),
            (
                6,
                say(
                    "Biblioteket er åpent på søndager.", "Biblioteket er ope på sundagar.",
                    "The library is open on Sundays.")
            ),
        ]
    }

    var persons: [Written] {
        [
            (
                1,
                say(
                    "Trappa står i veien. Det er ikke hun som må endre seg.",
                    "Trappa står i vegen. Det er ikkje Guri som må endre seg.",
                    "The stairs are in the way. She is not the one who has to change.")
            ),
            (2, say("De voksne bestemmer sangene.", "Dei vaksne bestemmer songane.", "The adults choose the songs.")),
            (
                3,
                say(
                    "Ingen har spurt henne hva hun vil.", "Ingen har spurt henne kva ho vil.",
                    "Nobody has asked her what she wants.")
            ),
            (
                3,
                say(
                    "Hun tar mye ansvar hjemme.", "Ho tek mykje ansvar heime.", "She has a lot to take care of at home."
                )
            ),
            (
                4,
                say(
                    "Det er langt til speiderhytta uten bil.", "Det er langt til speidarhytta utan bil.",
                    "It is a long way to the scout hut without a car.")
            ),
            (
                5,
                say(
                    "Mamma kjenner nesten ingen som kan kjøre.", "Mamma kjenner nesten ingen som kan køyre.",
                    "His mum knows hardly anyone who could drive.")
            ),
            (
                6,
                say(
                    "Koret hun vil gå i, koster for mye.", "Koret ho vil gå i, kostar for mykje.",
                    "The choir she wants to join costs too much.")
            ),
        ]
    }

    /// As far as they have come when the demo is under way.
    var waysSoFar: [Written] {
        [
            (
                1,
                say(
                    "Låne ut fløyter fra kulturskolen, gratis det første året.",
                    "Låne ut fløyter frå kulturskulen, gratis det første året.",
                    "Lend out flutes from the school of music, free for the first year.")
            ),
            (
                3,
                say(
                    "Øve i første etasje på torsdager. Skolen har et rom som står tomt.",
                    "Øve i første høgda på torsdagar. Skulen har eit rom som står tomt.",
                    "Rehearse on the ground floor on Thursdays. The school has a room that stands empty.")
            ),
            (1, swap),
            (
                5,
                say(
                    "En voksen som henter søsteren, så Guri slipper.",
                    "Ein vaksen som hentar søstera, så Guri slepp.",
                    "An adult who fetches her sister, so that Guri doesn’t have to.")
            ),
            (2, lead),
            (
                3,
                say(
                    "Noen må faktisk spørre Guri hva hun vil.", "Nokon må faktisk spørje Guri kva ho vil.",
                    "Somebody really has to ask Guri what she wants.")
            ),
            (
                5,
                say(
                    "Kjøreliste på vei til speideren.", "Køyreliste på veg til speidaren.",
                    "A lift rota for the scouts.")
            ),
            (2, borrow),
            (
                3,
                say(
                    "Spør korpset om de kan bytte øvingsdag med ungdomsklubben.",
                    "Spør korpset om dei kan byte øvingsdag med ungdomsklubben.",
                    "Ask the band if it can swap rehearsal days with the youth club.")
            ),
        ]
    }

    var ways: [Written] {
        [
            (1, swap),
            (
                3,
                say(
                    "Øve i første etasje. Skolen har et rom som står tomt.",
                    "Øve i første høgda. Skulen har eit rom som står tomt.",
                    "Rehearse on the ground floor. The school has a room that stands empty.")
            ),
            (
                5,
                say(
                    "Alt som er for barn, bør være uten trapp.", "Alt som er for barn, bør vere utan trapp.",
                    "Everything for children should be free of stairs.")
            ),
            (
                1,
                say(
                    "Låne ut instrumenter fra kulturskolen.", "Låne ut instrument frå kulturskulen.",
                    "Lend out instruments from the school of music.")
            ),
            (
                2,
                say(
                    "Kulturskolen har fløyter som ingen bruker.", "Kulturskulen har fløyter som ingen bruker.",
                    "The school of music has flutes that nobody uses.")
            ),
            (4, borrow),
            (
                3,
                say(
                    "Noen må spørre barnet selv hva det vil.", "Nokon må spørje barnet sjølv kva det vil.",
                    "Somebody has to ask the child what they want.")
            ),
            (6, lead),
            (
                4,
                say(
                    "Kakelotteri er ikke for alle.", "Kakelotteri er ikkje for alle.",
                    "Cake raffles are not for everyone.")
            ),
        ]
    }

    var ideas: [Written] {
        [
            (
                5,
                say(
                    "Kjøreliste til speideren. Foreldre som kjører forbi Nesvika, tar med flere.",
                    "Køyreliste til speidaren. Foreldre som køyrer forbi Nesvika, tek med fleire.",
                    "A lift rota for the scouts. Parents who drive past Nesvika take others along.")
            ),
            (
                2,
                say(
                    "Ringe rektor om rommet i første etasje.", "Ringje rektor om rommet i første høgda.",
                    "Ring the head teacher about the room on the ground floor.")
            ),
            (
                3,
                say(
                    "Telle opp instrumentene som ligger ubrukt.", "Telje opp instrumenta som ligg ubrukte.",
                    "Count the instruments that lie unused.")
            ),
            (
                6,
                say(
                    "Ungdommene velger to sanger hvert halvår.", "Ungdommane vel to songar kvart halvår.",
                    "The young people choose two songs every six months.")
            ),
        ]
    }

    private var swap: String {
        say(
            "Bytt rom med SFO på torsdager.", "Byt rom med SFO på torsdagar.",
            "Swap rooms with the after-school club on Thursdays.")
    }

    private var lead: String {
        say(
            "La ungdommene lede koret annenhver gang.", "La ungdommane leie koret annakvar gong.",
            "Let the young people lead the choir every other time.")
    }

    private var borrow: String {
        say(
            "Utlån av instrument det første året.", "Utlån av instrument det første året.",
            "Instruments on loan for the first year.")
    }

    func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }
}
