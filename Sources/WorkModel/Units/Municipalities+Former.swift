import Words

/// Those that are gone, by the name or the number that people are used to.
extension Municipalities {
    /// A number that is gone, what had it, and what that is now.
    struct Gone: Sendable {
        let number: String
        let name: String
        let now: [Municipality]
        /// The names that tell it from what it is now: one that kept its name is not gone by that.
        let names: Spellings
        let hasKeptItsName: Bool

        init(number: String, name: String, now: [(place: Municipality, names: Spellings)]) {
            (self.number, self.name, self.now) = (number, name, now.map(\.place))
            let all = Spellings(of: name, official: name)
            names = all.without(now.map(\.names))
            hasKeptItsName = names.written.count < all.written.count
        }
    }

    /// Those that may have been meant, also by a name or a number that is no more.
    package func meant(_ typed: String) -> [Municipality] {
        let now = former(typed)?.now ?? []
        return now + matching(typed).filter { !now.contains($0) }
    }

    /// A municipality that is no more, by the name or the number that was typed, and what it is a part of now.
    package func former(_ typed: String) -> FormerMunicipality? {
        let words = Spellings.folded(typed)
        guard !words.isEmpty, !isToday(words) else { return nil }
        if let one = gone.first(where: { $0.number == words }) {
            return FormerMunicipality(
                number: one.number, name: Municipality.nameAlone(one.name),
                now: one.now.sorted { $0.number < $1.number }, hasKeptItsName: one.hasKeptItsName)
        }
        let loose = Spellings.onAnyKeyboard(words)
        let found = gone.filter { $0.names.loose.contains(loose) }
        let now = Set(found.flatMap(\.now).map(\.number)).sorted().compactMap(numbered)
        guard let name = found.map(\.name).min(), !now.isEmpty else { return nil }
        // «Våler (Viken)» is Våler still: there the county is what is gone.
        let hasKeptItsName = found.allSatisfy(\.hasKeptItsName)
        return FormerMunicipality(
            number: nil, name: hasKeptItsName ? name : Municipality.nameAlone(name), now: now,
            hasKeptItsName: hasKeptItsName)
    }

    private func isToday(_ words: String) -> Bool {
        numbered(words) != nil || spelt.contains { $0.names.written.contains(words) }
    }
}
