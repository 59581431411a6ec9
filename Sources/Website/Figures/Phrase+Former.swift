import Words
import WorkModel

extension Phrase {
    /// Of a municipality that people still call by the name it had.
    static func isNow(_ name: String, _ now: [Municipality]) -> Phrase {
        let names = now.map(\.name)
        return Phrase(
            nb: "\(name) er en del av \(names.joined(separator: " og ")) nå.",
            nn: "\(name) er ein del av \(names.joined(separator: " og ")) no.",
            en: "\(name) is a part of \(names.joined(separator: " and ")) now.")
    }
}

extension Municipalities {
    /// Those that may have been meant, also by a name that is no more.
    func meant(_ typed: String) -> [Municipality] {
        let now = former(typed)?.now ?? []
        return now + matching(typed).filter { !now.contains($0) }
    }
}
