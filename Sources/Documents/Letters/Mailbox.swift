import WorkModel

/// A name and an address, as a letter says who it is from and to.
package struct Mailbox: Sendable, Equatable {
    /// Empty when only the address is known.
    package let name: String
    package let address: EmailAddress

    package init(name: String = "", _ address: EmailAddress) {
        self.name = name
        self.address = address
    }
}
