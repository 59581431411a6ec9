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
            (
                1,
                say(
                    "Bytt rom med SFO på torsdager.", "Byt rom med SFO på torsdagar.",
                    "Swap rooms with the after-school club on Thursdays.")
            ),
            (
                5,
                say(
                    "En voksen som henter søsteren, så Guri slipper.",
                    "Ein vaksen som hentar søstera, så Guri slepp.",
                    "An adult who fetches her sister, so that Guri doesn't have to.")
            ),
            (
                2,
                say(
                    "La ungdommene lede koret annenhver gang.", "La ungdommane leie koret annakvar gong.",
                    "Let the young people lead the choir every other time.")
            ),
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
            (
                2,
                say(
                    "Utlån av instrument det første året.", "Utlån av instrument det første året.",
                    "Instruments on loan for the first year.")
            ),
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
            (
                1,
                say(
                    "Bytt rom med SFO på torsdager.", "Byt rom med SFO på torsdagar.",
                    "Swap rooms with the after-school club on Thursdays.")
            ),
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
            (
                4,
                say(
                    "Utlån av instrument det første året.", "Utlån av instrument det første året.",
                    "Instruments on loan for the first year.")
            ),
            (
                3,
                say(
                    "Noen må spørre barnet selv hva det vil.", "Nokon må spørje barnet sjølv kva det vil.",
                    "Somebody has to ask the child what they want.")
            ),
            (
                6,
                say(
                    "La ungdommene lede koret annenhver gang.", "La ungdommane leie koret annakvar gong.",
                    "Let the young people lead the choir every other time.")
            ),
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

    var gathered: [(name: String, notes: [Int], isFromWays: Bool)] {
        [
            (
                say(
                    "Flytt øvingen til første etasje", "Flytt øvinga til første høgda",
                    "Move rehearsals to the ground floor"),
                [0, 1, 2], true
            ),
            (loan, [3, 4, 5], true),
            (driving, [0], false),
        ]
    }

    var attendance: [(kind: String, people: Int?)] {
        zip(Attendance.usual, [11, 7, 9, 4, 5, 2]).map { ($0[language], $1) }
    }

    func measures(after now: Moment) -> [(words: MeasureWords, ideas: [Int])] {
        var room = MeasureWords()
        room.text = say(
            "Korpset øver i første etasje på torsdager", "Korpset øver i første høgda på torsdagar",
            "The band rehearses on the ground floor on Thursdays")
        room.owner = say("Fjordvik skolekorps", "Fjordvik skulekorps", "Fjordvik school band")
        room.deadline = NorwegianTime.isoDate(now + .days(52))
        room.firstStep = say(
            "Ringe rektor og bytte rom med SFO", "Ringje rektor og byte rom med SFO",
            "Ring the head teacher and swap rooms with the after-school club")
        room.knownBy = say(
            "korpset har øvd fire ganger uten trapp", "korpset har øvd fire gonger utan trapp",
            "the band has rehearsed four times without stairs")
        room.barriers = ["facilitation"]
        var lending = MeasureWords()
        lending.text = loan
        lending.deadline = NorwegianTime.isoDate(now + .days(70))
        lending.firstStep = say(
            "Telle opp fløyter og horn som ligger ubrukt i kulturskolen",
            "Telje opp fløyter og horn som ligg ubrukte i kulturskulen",
            "Count the flutes and horns that lie unused at the school of music")
        lending.knownBy = say("ti barn har lånt", "ti barn har lånt", "ten children have borrowed one")
        lending.barriers = ["economy"]
        var lifts = MeasureWords()
        lifts.text = driving
        lifts.owner = say("Frivilligsentralen", "Frivilligsentralen", "The volunteer centre")
        lifts.deadline = NorwegianTime.isoDate(now + .days(18))
        lifts.firstStep = say(
            "Spørre foreldrene hvem som kjører forbi Nesvika", "Spørje foreldra kven som køyrer forbi Nesvika",
            "Ask the parents who drives past Nesvika")
        lifts.knownBy = say(
            "ingen blir hjemme fordi de mangler skyss", "ingen blir heime fordi dei manglar skyss",
            "nobody stays at home for want of a lift")
        lifts.barriers = ["transport", "network"]
        return [(room, [0]), (lending, [1]), (lifts, [2])]
    }

    private var loan: String {
        say(
            "Gratis lån av instrument det første året", "Gratis lån av instrument det første året",
            "Free loan of an instrument for the first year")
    }

    private var driving: String {
        say("Kjøreliste til speideren", "Køyreliste til speidaren", "A lift rota for the scouts")
    }

    private func say(_ nb: String, _ nn: String, _ en: String) -> String { Phrase(nb: nb, nn: nn, en: en)[language] }
}
