/// What the rows of a file are known by: all that its rows may point at.
struct Keys {
    private var known: Set<Key> = []

    private struct Key: Hashable {
        let row: ObjectIdentifier
        let key: AnyHashable
    }

    /// - Returns: whether no other row of its kind has it.
    mutating func add<Row>(_ key: AnyHashable, of row: Row.Type) -> Bool {
        known.insert(Key(row: ObjectIdentifier(row), key: key)).inserted
    }

    func has<Row>(_ key: AnyHashable, of row: Row.Type) -> Bool {
        known.contains(Key(row: ObjectIdentifier(row), key: key))
    }
}
