import TestWorld
import Testing
import Words
import WorkModel

@Suite("What says the same is put together, whichever question it answered")
struct AcrossQuestionsTests {
    let hall: Hall
    let way: Note.ID
    let idea: Note.ID

    init() async throws {
        hall = try await World().start()
        let (ways, ideas) = (try await hall.step("veier-inn"), try await hall.step("konkret-ide"))
        idea = try await hall.write("Byttekveld", group: 3, on: ideas).id
        way = try await hall.write("Stor byttedag", group: 1, on: ways).id
    }

    @Test("The idea stands with the last of the questions, and each note is in the minutes once")
    func together() async throws {
        let cluster = Cluster.ID.new()
        try await tie([way, idea], into: cluster)
        let gathering = try await hall.gathering()
        #expect(gathering.cluster(cluster)?.step == (try await hall.step("konkret-ide").id))
        #expect(gathering.origins(of: cluster) == [.group(1), .group(3)])
        let text = try await hall.minutes().inWords
        #expect(text.ranges(of: "Stor byttedag").count == 1)
        #expect(text.contains("- Stor byttedag (Bord 1, «Veier inn i fellesskapet»)"))
        #expect(text.contains("- Byttekveld (Bord 3)"))
    }

    @Test("One more note of another question goes into it, and the idea stays where it is")
    func more() async throws {
        let cluster = Cluster.ID.new()
        try await tie([idea], into: cluster)
        let proposal = NoteDraft(id: .new(), from: .youth, step: try await hall.step("ungdom").id, text: "Bytte ski")
        let id = try await hall.doors.notes.write(proposal, in: hall.id, by: .moderator).id
        try await tie([way, id], into: cluster)
        let gathering = try await hall.gathering()
        #expect(gathering.cluster(cluster)?.step == (try await hall.step("konkret-ide").id))
        #expect(gathering.origins(of: cluster) == [.group(1), .group(3), .youth])
    }

    @Test("An idea of the young people's stands with them until a table's note goes into it")
    func fromYouth() async throws {
        let cluster = Cluster.ID.new()
        let step = try await hall.step("ungdom")
        let proposal = NoteDraft(id: .new(), from: .youth, step: step.id, text: "Bytte ski")
        let id = try await hall.doors.notes.write(proposal, in: hall.id, by: .moderator).id
        try await tie([id], into: cluster)
        #expect(try await hall.gathering().cluster(cluster)?.step == step.id)
        try await tie([way], into: cluster)
        try await hall.doors.notes.remove(id, in: hall.id, by: .moderator)
        #expect(try await hall.minutes().inWords.contains("Stor byttedag"))
    }

    @Test("Split up and put together again, it is the same idea")
    func undone() async throws {
        let cluster = Cluster.ID.new()
        try await tie([way, idea], into: cluster)
        try await hall.doors.gatherings.untie(cluster, in: hall.id, by: .moderator)
        #expect(try await hall.gathering().looseNotes(on: hall.step("veier-inn").id).count == 1)
        try await hall.doors.gatherings.tieAgain(cluster, in: hall.id, by: .moderator)
        #expect(Set(try await hall.gathering().notes(in: cluster).map(\.id)) == [way, idea])
    }

    private func tie(_ notes: [Note.ID], into cluster: Cluster.ID) async throws {
        try await hall.doors.gatherings.tie(notes, into: cluster, name: "", in: hall.id, by: .moderator)
    }
}
