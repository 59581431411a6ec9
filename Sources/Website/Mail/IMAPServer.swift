import Foundation
import Words
import WorkModel

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The mailbox that letters come back to, on its server. A connection for each reading.
package struct IMAPServer: ReturnMailbox {
    private let settings: IMAPSettings
    private let report: DeliveryReport
    private let tokens: (user: String, kept: AccessTokens)?

    /// - Parameter address: where letters come back to, when that can tell which.
    package init(
        _ settings: IMAPSettings, address: ReturnAddress? = nil,
        clock: @escaping @Sendable () -> Moment = { Moment(Date()) }
    ) {
        self.settings = settings
        report = DeliveryReport(address: address)
        tokens = AccessTokens.of(settings.logIn, clock: clock)
    }

    package var fingerprint: String { Fingerprint.of(settings.name) }

    package func read(after place: MailboxPlace?, at now: Moment) async -> ReturnMailboxAnswer {
        guard settings.isSafe else { return .ours("Without encryption mail is read only on this machine.") }
        // Writing to a server that has gone must be an error, not the end of the site.
        _ = signal(SIGPIPE, SIG_IGN)
        guard let tokens else { return await read(after: place, at: now, by: settings).0 }
        return await tokens.kept.using(
            { token in
                var settings = settings
                settings.logIn = .bearer(user: tokens.user, token: token)
                return await read(after: place, at: now, by: settings)
            }, withoutToken: { .ours($0) })
    }

    private func read(
        after place: MailboxPlace?, at now: Moment, by settings: IMAPSettings
    ) async -> (ReturnMailboxAnswer, isLogInRefused: Bool) {
        // It waits for the network, and must not keep a thread that others wait for.
        await SlowWork.apart { [report, fingerprint] in
            do throws(IMAPTrouble) {
                let connection = try IMAPConnection(settings)
                var conversation = IMAPConversation(
                    say: { (text) throws(IMAPTrouble) in try connection.say(text) },
                    hear: { () throws(IMAPTrouble) in try connection.hear() }, isLate: { connection.isLate })
                let read = try conversation.read(
                    settings.folder, as: fingerprint, after: place, at: now, by: report)
                return (.read(read), false)
            } catch {
                return (.ours(error.words), error.isLogInRefused)
            }
        }
    }
}
