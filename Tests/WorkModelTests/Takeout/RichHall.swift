import Foundation
import GRDB
import TestWorld
import Words
import WorkModel

extension World {
    /// A dugnad with something of everything that is kept.
    func richHall() async throws -> Hall {
        var byVideo = plan()
        (byVideo.isByVideo, byVideo.place) = (true, "https://video.example.no/fjordvik")
        let hall = try await start(byVideo)
        let doors = hall.doors
        try await hall.go(to: hall.task())
        try await doors.runSheets.talkInPairs(true, in: hall.id, by: .moderator)
        clock.pass(.minutes(3))
        let first = try await hall.write("Byttedag 🙂", group: 1)
        let second = try await hall.write("Bytte utstyr", group: 2)
        let third = try await hall.write("Åpen hall", group: 3)
        _ = try await doors.notes.edit(
            second.id, to: "Bytte ski og skøyter", from: 1, group: 2, begunAt: nil, in: hall.id, by: .group)
        let hidden = try await hall.write("Skjult", group: 4)
        try await doors.notes.hide(hidden.id, isHidden: true, in: hall.id, by: .moderator)
        let deleted = try await hall.write("Angret", group: 4)
        _ = try await doors.notes.delete(deleted.id, from: 1, group: 4, in: hall.id, by: .group)
        try await doors.notes.show(first.id, isShown: true, in: hall.id, by: .moderator)
        let spoken = NoteDraft(id: .new(), from: .room, step: try await hall.task().id, text: "Sagt høyt")
        _ = try await doors.notes.write(spoken, in: hall.id, by: .moderator)
        let other = try await start(plan())
        try await other.go(to: other.task())
        try await other.write("Ønske fra en annen dugnad")
        let file = try await other.doors.takeouts.takeout(other.id)
        _ = try await doors.takeouts.readIdeas(.notes, of: file, on: hall.task().id, in: hall.id, by: .moderator)
        try await other.doors.dugnader.delete(other.id, by: .moderator)
        let idea = Cluster.ID.new()
        try await doors.gatherings.tie(
            [first.id, second.id], into: idea, name: "Byttekvelder", in: hall.id, by: .moderator)
        let untied = Cluster.ID.new()
        try await doors.gatherings.tie([third.id], into: untied, name: "", in: hall.id, by: .moderator)
        try await doors.gatherings.untie(untied, in: hall.id, by: .moderator)
        try await doors.groups.call(true, group: 5, in: hall.id, by: .group)
        try await doors.groups.seeCall(of: 5, in: hall.id, by: .moderator)
        try await doors.groups.say("Kaffen er klar", in: hall.id, by: .moderator)
        try await doors.groups.mark(6, isOnPaper: true, in: hall.id, by: .moderator)
        try await doors.groups.choose(card: "guri", group: 1, in: hall.id, by: .group)
        try await doors.groups.makeOwnPerson(
            OwnPersonDraft(name: "Trym", age: "9", story: "God til å tegne"), from: 1, group: 2, in: hall.id, by: .group
        )
        var words = MeasureDraft()
        words.text = "Byttekvelder hver høst"
        words.clusters = [idea]
        words.notes = [third.id]
        words.hands = "12"
        let measure = Measure.ID.new()
        try await doors.measures.add(words, as: measure, in: hall.id, by: .moderator)
        try await followUp(measure, of: hall)
        try await doors.minutesDesk.setAttendance(AttendanceDraft([("Idrettslag", "7")]), in: hall.id, by: .moderator)
        try await doors.minutesDesk.edit(
            .ahead, to: "Vi møtes i mai.", language: .bokmål, from: 0, sawFingerprint: "", in: hall.id, by: .moderator)
        try await doors.plans.chooseCards(["nora", "guri"], hidden: ["nora"], from: 1, in: hall.id, by: .moderator)
        var about = AboutDraft()
        (about.title, about.aims, about.funding) = ("Fritid for alle", "Finne to tiltak", "Sparebanken: utstyr")
        try await doors.plans.describe(hall.id, as: about, seen: About().fingerprint, by: .moderator)
        let figure = OwnFiguresDraft.Row(value: "12,5 %", label: "er med i et lag", year: "2025", source: "Ungdata")
        try await doors.plans.bring(
            OwnFiguresDraft([figure]), seen: OwnFiguresDraft([OwnFigure]()).fingerprint, to: hall.id, by: .moderator)
        try await doors.measures.conclude(
            "Alle familier må få vite det", seen: Fingerprint.of(""), in: hall.id, by: .moderator)
        var invitation = InvitationDraft()
        invitation.answerTo = "Svar på nettsiden"
        try await doors.invitations.fillIn(invitation, from: 0, in: hall.id, by: .moderator)
        try await doors.invitations.write(
            OwnInvitationDraft(subject: "Kom!", text: "Bli med, alle sammen."),
            over: StandardInvitation(subject: "", parts: []), in: .bokmål, from: 0,
            saw: doors.invitations.own(hall.id).fingerprint, to: hall.id, by: .moderator)
        var details = PlanDetailsDraft()
        (details.contacts, details.registrar) = ("Leder for fritid", "Frivilligsentralen")
        (details.partner, details.funder) = ("Idrettsrådet", "Sparebanken")
        try await doors.plans.write(details, from: 0, in: hall.id, by: .moderator)
        try await doors.tasks.choose(list: "fire-uker", in: hall.id, by: library.library.taskLists, by: .moderator)
        var decided = AnchoringDraft(state: "inPlace")
        (decided.body, decided.day, decided.caseNumber) = ("Kommunestyret", "2026-06-14", "34/26")
        decided.link = "https://fjordvik.example/sak"
        try await doors.plans.write(decided, of: .political, from: 0, in: hall.id, by: .moderator)
        try await doors.tasks.tick("hvem", isDone: true, in: hall.id, by: library.library.taskLists, by: .moderator)
        try await doors.tasks.add(
            TaskDraft(title: "Bestill suppe", day: "2026-11-20", owner: "Kjøkkenet"), form: .new(), in: hall.id,
            by: .moderator)
        try await passOn(hall)
        let invited = InviteeDraft(kind: .schools, body: "Fjordvik skole", role: "rektor")
        _ = try await doors.invitees.add([invited], to: hall.id, by: .moderator)
        try await doors.templates.keep(Data("en mal".utf8), named: "mal.docx", in: hall.id, by: .moderator)
        let version = try await hall.room().dugnad.planVersion
        try await doors.runSheets.addStep(
            StepDraft(title: "Allsang", minutes: "5", say: "Nå synger vi."), takesNotes: false, after: nil,
            from: version, in: hall.id, by: .moderator)
        let question = QuestionDraft(
            ask: "Hva gjør oss trygge?", groups: "Snakk to og to.", card: .blue, records: .strengths, isAnnounced: true)
        try await doors.runSheets.addStep(
            StepDraft(title: "Trygghet", minutes: "5", say: "", question: question), takesNotes: true, after: nil,
            from: version + 1, in: hall.id, by: .moderator)
        try await hall.approve(role: "ordstyrer")
        try await doors.minutesDesk.reopen(1, in: hall.id, by: .moderator)
        try await doors.runSheets.tighten(hall.id, by: .moderator)
        try await doors.runSheets.pause(isPaused: true, in: hall.id, by: .moderator)
        try await doors.groups.close(5, isClosed: true, in: hall.id, by: .moderator)
        try await doors.groups.pauseWriting(true, in: hall.id, by: .moderator)
        try await doors.dugnader.replaceCode(hall.code, of: hall.id, by: .moderator)
        return try await Hall(doors: doors, id: hall.id, code: hall.room().dugnad.code, secret: hall.secret)
    }

    /// As a club that was challenged challenges another.
    private func passOn(_ hall: Hall) async throws {
        let now = now
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO relay (dugnad, fromClub, madeAt) VALUES (:dugnad, 'Bergvik IL', :now);
                    INSERT INTO relayChallenge (id, dugnad, club, clubKey, baton, madeAt)
                        VALUES (:id, :dugnad, 'Nesvika IL', 'nesvika il', :id, :now)
                    """, arguments: ["dugnad": hall.id, "now": now, "id": RelayChallenge.ID.new()])
        }
    }

    /// The plan says something of everything about it, and has one of its own besides.
    private func followUp(_ measure: Measure.ID, of hall: Hall) async throws {
        let (plans, place) = (hall.doors.actionPlans, PlanPlace.dugnad(hall.id))
        var draft = PlannedDraft()
        (draft.text, draft.owner, draft.deadline) = ("Byttekvelder høst og vår", "Fjordvik IL", "2027-04-30")
        (draft.hearer, draft.firstStep) = ("Idrettsrådet", "Låne en bod")
        (draft.knownBy, draft.barriers) = ("Flere på ski", ["economy"])
        (draft.partners, draft.cost, draft.funding) = ("Frivilligsentralen", "ca. 2 000 kr", "Sparebanken")
        (draft.area, draft.anchoring) = (MeasureArea.prices.rawValue, "Kommunedelplan for oppvekst")
        try await plans.edit(measure, draft, from: 1, in: place, by: .moderator)
        try await plans.set(
            StateDraft(state: MeasureState.waiting.rawValue, reason: "Boden er full"), of: measure, from: 0, in: place,
            by: .moderator)
        try await plans.add(
            MilestoneDraft(text: "Spørre banken", day: "2027-01-14"), as: .new(), to: measure, in: place, by: .moderator
        )
        try await plans.grow(measure, GrowthDraft(words: "Hver vår"), from: 1, in: place, by: .moderator)
        let other = Measure.ID.new()
        try await plans.add(draft, as: other, in: place, by: .moderator)
        try await plans.merge(
            other, into: measure, seen: SeenMeasure(words: 1, state: 0), in: place, by: .moderator)
        let word = try await tell(of: measure)
        try await count(on: measure, as: word, of: hall)
        try await answer(measure)
    }

    /// As a unit answers what its samling proposed.
    private func answer(_ measure: Measure.ID) async throws {
        let now = now
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO proposalFate (proposal, fate, words, answeredAt, version)
                    VALUES (?, 'partly', 'Bussen går, men ikke på søndager', ?, 1)
                    """, arguments: [measure, now])
        }
    }

    /// What came of it says all there is to say, and comes from what was told.
    private func count(on measure: Measure.ID, as word: OwnersWord.ID, of hall: Hall) async throws {
        var draft = EffectDraft()
        (draft.day, draft.number, draft.counted) = (NorwegianTime.isoDate(now), "ca. 20,5", "par ski")
        (draft.words, draft.cost, draft.learned) = ("Første byttekveld", "1 400 kr", "Begynn med skiene")
        let effect = Effect.ID.new()
        try await hall.doors.actionPlans.add(draft, as: effect, to: measure, in: .dugnad(hall.id), by: .moderator)
        try await store.write { db in
            try db.execute(sql: "UPDATE effect SET told = ? WHERE id = ?", arguments: [word, effect])
        }
    }

    /// As whoever is responsible told it, while a unit had it.
    private func tell(of measure: Measure.ID) async throws -> OwnersWord.ID {
        let (now, word) = (now, OwnersWord.ID.new())
        try await store.write { db in
            try db.execute(
                sql: """
                    INSERT INTO ownersWord (id, measure, at, how, line, hundredths, exactness, counted, waits)
                    VALUES (?, ?, ?, 'different', 'Bytte hver måned i stedet', 2050, 'about', 'par ski', 1)
                    """, arguments: [word, measure, now])
        }
        return word
    }
}
