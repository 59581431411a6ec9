import Words
import WorkModel

extension Phrase {
    /// Of a municipality that people still call by the name it had.
    static func isNow(_ name: String, _ now: [Municipality]) -> Phrase {
        let names = now.map(\.name)
        let others = names.dropLast().joined(separator: ", ")
        func all(_ and: String) -> String { (others.isEmpty ? "" : "\(others) \(and) ") + (names.last ?? "") }
        return Phrase(
            nb: "\(name) er en del av \(all("og")) nå.", nn: "\(name) er ein del av \(all("og")) no.",
            en: "\(name) is a part of \(all("and")) now.")
    }
}
