import Markup
import Words
import WorkModel

extension NoteOrigin {
    /// In a form, and in an address.
    var inForm: String {
        switch self {
        case .group(let number): "\(number)"
        case .youth: "ungdom"
        case .room: "salen"
        case .dugnad(let id): "\(id)"
        }
    }
}

extension Room {
    /// Who is said in a form to have said something; nil for nobody who is here.
    func speaker(_ value: String) -> NoteOrigin? {
        speakers.first { $0.inForm == value }
    }
}

extension Room {
    /// All that the wall's list draws of a note beside a table's number: its words, after who said them when no table did.
    func words(onWall note: Note) -> Phrase {
        let words = Phrase(same: note.text)
        guard note.groupNumber == nil else { return words }
        let source = source(of: note)
        return Phrase(
            nb: "\(source.nb) \(words.nb)", nn: "\(source.nn) \(words.nn)", en: "\(source.en) \(words.en)")
    }
}

/// Who said what a note says. What is the young people's has their colour, and says so.
func whose(_ note: Note, _ room: Room, _ say: Tongue) -> HTML {
    "<b\("class", is: room.isFromYouth(note.origin) ? "young" : nil)>\(say(room.source(of: note)))</b>"
}
