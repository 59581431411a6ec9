import NIOCore
import Synchronization

/// The connections by which commands come. One more is taken when there is room for it; until then it waits.
final class CommandConnections: Sendable {
    static let most = 4
    private let open = Mutex<[ObjectIdentifier: any Channel]>([:])

    func opened(_ channel: any Channel) {
        let count = open.withLock { open in
            open[ObjectIdentifier(channel)] = channel
            return open.count
        }
        let server = channel.parent
        if count < CommandConnections.most { server?.read() }
        channel.closeFuture.whenComplete { [self] _ in
            open.withLock { _ = $0.removeValue(forKey: ObjectIdentifier(channel)) }
            server?.read()
        }
    }

    func closeAll() async {
        for channel in open.withLock({ Array($0.values) }) { try? await channel.close() }
    }
}
