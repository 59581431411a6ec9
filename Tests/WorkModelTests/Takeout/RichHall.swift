import Foundation
import TestWorld
import Words
import WorkModel

extension World {
    /// A dugnad with something of everything that is kept.
    func richHall() async throws -> Hall {
        let hall = try await start()
        let dugnader = hall.dugnader
        try await hall.go(to: hall.task())
        clock.pass(.minutes(3))
        let first = try await hall.write("Byttedag 🙂", group: 1)
        let second = try await hall.write("Bytte utstyr", group: 2)
        let third = try await hall.write("Åpen hall", group: 3)
        _ = try await dugnader.edit(
            second.id, to: "Bytte ski og skøyter", from: 1, group: 2, begunAt: nil, in: hall.id)
        let hidden = try await hall.write("Skjult", group: 4)
        try await dugnader.hide(hidden.id, true, in: hall.id)
        let deleted = try await hall.write("Angret", group: 4)
        _ = try await dugnader.delete(deleted.id, from: 1, group: 4, in: hall.id)
        try await dugnader.show(first.id, true, in: hall.id)
        let idea = Cluster.ID.new()
        try await dugnader.tie([first.id, second.id], into: idea, name: "Byttekvelder", in: hall.id)
        let untied = Cluster.ID.new()
        try await dugnader.tie([third.id], into: untied, name: "", in: hall.id)
        try await dugnader.untie(untied, in: hall.id)
        try await dugnader.choose(card: "guri", group: 1, in: hall.id)
        try await dugnader.makeOwnPerson(
            OwnPerson(name: "Trym", age: 9, story: "God til å tegne"), from: 1, group: 2, in: hall.id)
        var words = MeasureWords()
        words.text = "Byttekvelder hver høst"
        words.clusters = [idea]
        words.notes = [third.id]
        words.hands = 12
        try await dugnader.addMeasure(words, as: .new(), in: hall.id)
        try await dugnader.setAttendance([("Idrettslag", 7)], in: hall.id)
        try await dugnader.chooseCards(["nora", "guri"], hidden: ["nora"], from: 1, in: hall.id)
        var invitation = Invitation(dugnad: hall.id)
        invitation.answerTo = "Svar på nettsiden"
        try await dugnader.fillIn(invitation)
        try await dugnader.keepTemplate(Data("en mal".utf8), named: "mal.docx", in: hall.id)
        let version = try await hall.room().dugnad.planVersion
        try await dugnader.addStep(
            title: "Allsang", minutes: 5, takesNotes: false, say: "Nå synger vi.", after: nil, from: version,
            in: hall.id)
        try await hall.approve(role: "ordstyrer")
        try await dugnader.reopenMinutes(1, in: hall.id)
        try await dugnader.pause(true, in: hall.id)
        return hall
    }
}
