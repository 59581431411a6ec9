import Documents
import Synchronization
import Words
import WorkModel

/// What takes letters: a real mail server, and in tests one that answers as it is told.
package protocol MailServer: Sendable {
    /// Hands a letter over, once, and says what became of it.
    func send(_ letter: [UInt8], from: EmailAddress, to: EmailAddress) async -> Delivery
}

extension SMTPServer: MailServer {}

/// What is wrong with the mail server now, in its own words. It is asked again after growing pauses, and no letter is
/// marked for it.
package final class MailTrouble: Sendable {
    private let now = Mutex<(words: String?, times: Int)>((nil, 0))

    /// - Returns: how long until it is asked again: half a minute, then twice as long each time, and half an hour at most.
    func has(_ words: String) -> Moment.Length {
        now.withLock { now in
            now = (words, min(now.times + 1, 8))
            return .seconds(min(15 << (now.times - 1), 1800))
        }
    }

    func isOver() { now.withLock { $0 = (nil, 0) } }

    var words: String? { now.withLock { $0.words } }
}
