/// What the invented tables in Fjordvik wrote. Every word is made up.
enum DemoNotes {
    static let strengths: [(group: Int, text: String)] = [
        (1, "BUA låner ut ski, og ingen spør hvorfor."),
        (2, "Trenerne i Fjordvik IL ringer når et barn slutter."),
        (3, "Kulturskolen har gratisplasser, men få vet det."),
        (3, "Utlånet gir ski til alle."),
        (4, "Korpset tar imot nye hele året."),
        (5, "Speideren har utstyr til dem som mangler."),
        (6, "Biblioteket er åpent på søndager."),
    ]

    static let persons: [(group: Int, text: String)] = [
        (1, "Huset stenger henne ute. Det er ikke hun som må endre seg."),
        (2, "De voksne bestemmer sangene."),
        (3, "Ingen har spurt henne hva hun vil."),
        (3, "Hun tar mye ansvar hjemme."),
        (4, "Det er langt til speiderhytta uten bil."),
        (5, "Mamma har ingen å ringe når hun er syk."),
        (6, "Koret hun vil gå i, koster for mye."),
    ]

    static let waysSoFar: [(group: Int, text: String)] = [
        (1, "Låne ut fløyter fra kulturskolen, gratis det første året."),
        (3, "Øve i første etasje på torsdager. Skolen har et rom som står tomt."),
        (1, "Bytt rom med SFO på torsdager."),
        (5, "En voksen som henter søsteren, så Guri slipper."),
        (2, "La ungdommene lede koret annenhver gang."),
        (3, "Noen må faktisk spørre Guri hva hun vil."),
        (5, "Kjøreliste på vei til speideren."),
        (2, "Utlån av instrument det første året."),
        (3, "Spør korpset om de kan bytte øvingsdag med ungdomsklubben."),
    ]

    static let ways: [(group: Int, text: String)] = [
        (1, "Bytt rom med SFO på torsdager."),
        (3, "Øve i første etasje. Skolen har et rom som står tomt."),
        (5, "Alt som er for barn, bør være uten trapp."),
        (1, "Låne ut instrumenter fra kulturskolen."),
        (2, "Kulturskolen har fløyter som ingen bruker."),
        (4, "Utlån av instrument det første året."),
        (3, "Noen må spørre barnet selv hva det vil."),
        (6, "La ungdommene lede koret annenhver gang."),
        (4, "Kakelotteri er ikke for alle."),
    ]

    static let ideas: [(group: Int, text: String)] = [
        (5, "Kjøreliste til speideren. Foreldre som kjører forbi Nesvika, tar med flere."),
        (2, "Ringe rektor om rommet i første etasje."),
        (3, "Telle opp instrumentene som ligger ubrukt."),
        (6, "Ungdommene velger to sanger hvert halvår."),
    ]

    static let gathered: [(name: String, notes: [Int], isFromWays: Bool)] = [
        ("Flytt øvingen til første etasje", [0, 1, 2], true),
        ("Gratis lån av instrument det første året", [3, 4, 5], true),
        ("Kjøreliste til speideren", [0], false),
    ]

    static let attendance: [(kind: String, people: Int?)] = [
        ("Kommunen", 11), ("Idrettslag", 7), ("Andre lag og foreninger", 9), ("Politikere", 4), ("Ungdom", 5),
        ("Foreldre", 2),
    ]

    static func measures(after now: Moment) -> [(words: MeasureWords, ideas: [Int])] {
        var room = MeasureWords()
        room.text = "Korpset øver i første etasje på torsdager"
        room.owner = "Fjordvik skolekorps"
        room.deadline = NorwegianTime.isoDate(now + .days(52))
        room.firstStep = "Ringe rektor og bytte rom med SFO"
        room.knownBy = "korpset har øvd fire ganger uten trapp"
        room.barriers = ["facilitation"]
        var loan = MeasureWords()
        loan.text = "Gratis lån av instrument det første året"
        loan.deadline = NorwegianTime.isoDate(now + .days(70))
        loan.firstStep = "Telle opp fløyter og horn som ligger ubrukt i kulturskolen"
        loan.knownBy = "ti barn har lånt"
        loan.barriers = ["economy"]
        var driving = MeasureWords()
        driving.text = "Kjøreliste til speideren"
        driving.owner = "Frivilligsentralen"
        driving.deadline = NorwegianTime.isoDate(now + .days(18))
        driving.firstStep = "Spørre foreldrene hvem som kjører forbi Nesvika"
        driving.knownBy = "ingen blir hjemme fordi de mangler skyss"
        driving.barriers = ["transport", "network"]
        return [(room, [0]), (loan, [1]), (driving, [2])]
    }
}
