import Words

/// What the invented tables put together of their notes, who was there, and what they agreed to do.
extension DemoNotes {
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

    var attendance: AttendanceDraft {
        AttendanceDraft(zip(Attendance.usual, [11, 7, 9, 4, 5, 2]).map { ($0[language], String($1)) })
    }

    func measures(after now: Moment) -> [(words: MeasureDraft, ideas: [Int])] {
        var room = MeasureDraft()
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
        var lending = MeasureDraft()
        lending.text = loan
        lending.deadline = NorwegianTime.isoDate(now + .days(70))
        lending.firstStep = say(
            "Telle opp fløyter og horn som ligger ubrukt i kulturskolen",
            "Telje opp fløyter og horn som ligg ubrukte i kulturskulen",
            "Count the flutes and horns that lie unused at the school of music")
        lending.knownBy = say("ti barn har lånt", "ti barn har lånt", "ten children have borrowed one")
        lending.barriers = ["economy"]
        var lifts = MeasureDraft()
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
}
