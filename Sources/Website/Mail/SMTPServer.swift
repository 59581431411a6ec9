import Foundation
import WorkModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The mail server that takes the site's letters. One letter at a time, each over a connection of its own.
package struct SMTPServer: Sendable {
    private let settings: SMTPSettings

    package init(_ settings: SMTPSettings) {
        self.settings = settings
    }

    /// Hands a letter over, and says what became of it. It is tried once.
    package func send(_ letter: [UInt8], from: EmailAddress, to: EmailAddress) async -> Delivery {
        guard settings.isSafe else { return .ours("Without encryption letters go only to a server on this machine.") }
        let settings = settings
        // It waits for the network, and must not keep a thread that others wait for.
        return await SlowWork.apart {
            // Writing to a server that has gone must be an error, not the end of the site.
            _ = signal(SIGPIPE, SIG_IGN)
            return SMTPTransfer(letter, from: from, to: to, settings: settings).run()
        }
    }
}
