import Foundation
import Words
import WorkModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The mail server that takes the site's letters. One letter at a time, each over a connection of its own.
package struct SMTPServer: Sendable {
    private let settings: SMTPSettings
    /// Where it is logged in with tokens that are fetched.
    private let tokens: (user: String, kept: AccessTokens)?

    package init(_ settings: SMTPSettings, clock: @escaping @Sendable () -> Moment = { Moment(Date()) }) {
        self.settings = settings
        tokens = AccessTokens.of(settings.logIn, clock: clock)
    }

    /// Hands a letter over, and says what became of it. It is tried once, and where a token that has been used before is
    /// refused, once more with a new one.
    package func send(_ letter: [UInt8], from: EmailAddress, to: EmailAddress) async -> Delivery {
        guard settings.isSafe else { return .ours("Without encryption letters go only to a server on this machine.") }
        // Writing to a server that has gone must be an error, not the end of the site.
        _ = signal(SIGPIPE, SIG_IGN)
        guard let tokens else { return await hand(letter, from: from, to: to, by: settings).delivery }
        return await tokens.kept.using { token in
            var settings = settings
            settings.logIn = .bearer(user: tokens.user, token: token)
            return await hand(letter, from: from, to: to, by: settings)
        }
    }

    private func hand(
        _ letter: [UInt8], from: EmailAddress, to: EmailAddress, by settings: SMTPSettings
    ) async -> (delivery: Delivery, isLogInRefused: Bool) {
        // It waits for the network, and must not keep a thread that others wait for.
        await SlowWork.apart {
            let transfer = SMTPTransfer(letter, from: from, to: to, settings: settings)
            return (transfer.run(), transfer.isLogInRefused)
        }
    }
}
