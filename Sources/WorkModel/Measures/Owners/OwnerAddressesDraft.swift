import Words

/// The addresses that are typed beside measures: each may have one.
package struct OwnerAddressesDraft: Sendable, Equatable {
    package var addresses: [Address]

    package struct Address: Sendable, Equatable {
        package let measure: Measure.ID
        package let typed: String

        package init(_ measure: Measure.ID, _ typed: String) {
            (self.measure, self.typed) = (measure, typed)
        }
    }

    /// More than a plan has open measures.
    package static let most = 500

    package init(_ addresses: [Address]) { self.addresses = addresses }

    /// - Throws: what is wrong with each; nothing at all is taken then.
    func check() throws(Problems<Measure.ID>) -> [(measure: Measure.ID, address: EmailAddress)] {
        var problems = Problems<Measure.ID>()
        var read: [(measure: Measure.ID, address: EmailAddress)] = []
        let filled = addresses.filter { !PlainText.line($0.typed).isEmpty }
        for one in filled.prefix(OwnerAddressesDraft.most) {
            guard let address = problems.reading(one.measure, try EmailAddress(typed: one.typed)) else { continue }
            read.append((one.measure, address))
        }
        try problems.throwIfAny()
        return read
    }
}
