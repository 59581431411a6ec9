import Logging
import ServiceLifecycle
import Words
import WorkModel

/// Deletes what is to be deleted. Every five minutes, so that words that are to be gone in an hour are gone; and not at all
/// while the clock is doubted.
package struct Pruning: Service, CustomStringConvertible {
    // A log line that names a service prints it whole.
    package let description = "pruning"
    private let dugnader: Dugnader
    private let logger: Logger
    private let watched: WatchedClock
    private let wait: @Sendable () async throws -> Void

    /// - Parameters:
    ///   - clock: the machine's, which may be set.
    ///   - steady: how long something has gone that nobody can set.
    ///   - wait: until it is time to look again.
    package init(
        dugnader: Dugnader, logger: Logger, clock: @escaping @Sendable () -> Moment,
        steady: @escaping @Sendable () -> Moment.Length = WatchedClock.sinceStart(),
        wait: @escaping @Sendable () async throws -> Void = { try await Task.sleep(for: .seconds(300)) }
    ) {
        self.dugnader = dugnader
        self.logger = logger
        watched = WatchedClock(clock: clock, steady: steady)
        self.wait = wait
    }

    package func run() async {
        await cancelWhenGracefulShutdown {
            var watched = watched
            var isTold = false
            repeat {
                do {
                    if try await dugnader.isClockDoubted(evenly: watched.evenly()) {
                        if !isTold { logger.error("\(Pruning.doubted)") }
                        isTold = true
                    } else {
                        try await dugnader.prune()
                        isTold = false
                    }
                } catch {
                    logger.failed("pruning failed", error)
                }
            } while (try? await wait()) != nil && !Task.isCancelled
        }
    }

    private static let doubted = """
        the clock stands more than 30 days past everything that has been written, so nothing is deleted until it has gone \
        evenly for seven days. If it is right, say so with: allemed prune --yes. If it is wrong, set it
        """
}

/// Whether a clock goes as fast as time does.
package struct WatchedClock: Sendable {
    private let clock: @Sendable () -> Moment
    private let steady: @Sendable () -> Moment.Length
    private var last: (wall: Moment, steady: Moment.Length)
    private var evenSince: Moment.Length

    package init(clock: @escaping @Sendable () -> Moment, steady: @escaping @Sendable () -> Moment.Length) {
        (self.clock, self.steady) = (clock, steady)
        last = (clock(), steady())
        evenSince = last.steady
    }

    /// How long it has gone evenly. A jump of an hour begins it anew.
    package mutating func evenly() -> Moment.Length {
        let now = (wall: clock(), steady: steady())
        let (wall, real) = ((now.wall - last.wall).milliseconds, (now.steady - last.steady).milliseconds)
        if abs(wall - real) > Moment.Length.hours(1).milliseconds { evenSince = now.steady }
        last = now
        return now.steady - evenSince
    }

    /// How long this process has run, also while the machine slept.
    package static func sinceStart() -> @Sendable () -> Moment.Length {
        let start = ContinuousClock.now
        return { .milliseconds(Int64((ContinuousClock.now - start) / .milliseconds(1))) }
    }
}
