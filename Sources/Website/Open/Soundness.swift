import Synchronization

/// What was found when the database was last looked over.
package final class Soundness: Sendable {
    private let what = Mutex<String?>(nil)

    package func found(_ damage: String?) { what.withLock { $0 = damage } }
    var damage: String? { what.withLock { $0 } }
}
