import Foundation

/// The person or body that runs this instance, as the settings name them.
struct Operator: Sendable {
    let name: String?
    /// Where faults and questions about privacy are reported: an e-mail address or a page.
    let contact: String?
    /// The declaration at uustatus.no, which public bodies must have.
    let accessibilityDeclaration: URL?
}
