import Testing
import Words

/// The notes of Lillehammer 2020, built from what the room agreed on; see `Tests/Cases`.
@Suite("Suggestions in Lillehammer")
struct LillehammerLikenessTests {
    @Test("No suggestion reaches from one agreed thing to another", arguments: [goodThings, ideas])
    func noneAcross(room: [[String]]) {
        for (place, cluster) in room.enumerated() {
            for note in cluster {
                for other in room.dropFirst(place + 1).joined() {
                    #expect(Likeness(note, other) == nil, "«\(note)» / «\(other)»")
                }
            }
        }
    }

    @Test("Every agreed thing but one is found from its own notes", arguments: [goodThings, ideas])
    func mostAreFound(room: [[String]]) {
        for cluster in room where cluster.count > 1 && !cluster.contains("Løsning for dem som ikke kan betale") {
            let likes = cluster.map { note in cluster.filter { $0 != note && Likeness(note, $0) != nil }.count }
            #expect(likes.contains { $0 >= 1 }, "\(cluster)")
        }
    }

    @Test("All four tables that want cooperation are suggested together")
    func cooperation() {
        for note in ideas[0] {
            for other in ideas[0] where other != note {
                #expect(Likeness(note, other) != nil, "«\(note)» / «\(other)»")
            }
        }
    }
}

private let goodThings = [
    ["Vi har stor bredde", "Mange ulike aktiviteter å velge i", "Bredde i tilbudet", "God bredde"],
    ["Laget vårt sletter kontingenten når noen spør", "Løsning for dem som ikke kan betale"],
    ["Engasjerte trenere som vil ha alle med", "Folk bryr seg", "Sterkt engasjement i organisasjonene"],
    [
        "Juniorklubben er gratis", "Biblioteket har gratis tilbud etter skoletid", "Ungdomskulturhuset koster ikke noe",
        "Gratis juniorklubb",
    ],
    ["Utlån av utstyr i speideren"],
]

private let ideas = [
    [
        "Samarbeid mellom lagene og kommunens tjenester", "Fast møte mellom kommune og lag",
        "Samarbeide på tvers av organisasjoner", "Tettere samarbeid skole–idrett–NAV",
    ],
    [
        "Vise fram alt som finnes", "Samle alle aktiviteter på ett sted", "Gjøre bredden synlig for ungdommen selv",
        "Aktivitetsoversikt på nett",
    ],
    [
        "Familiene må vite at det finnes hjelp", "En person å ringe når betaling er vanskelig",
        "Informasjon til foreldre på flere språk", "Alle må vite at det går an å få dekket kontingenten",
    ],
]
