import AsyncAlgorithms
import HTTPTypes
import Hummingbird
import NIOCore
import ServiceLifecycle
import Words
import WorkModel

/// The stream that says what has changed, never how: a page then fetches what it shows.
struct ChangeStream: Sendable {
    let live: LiveUpdates
    let clock: @Sendable () -> Moment
    let dugnad: Dugnad
    /// What this page follows; others' notes do not wake it.
    let parts: Set<LiveUpdates.Part>
    /// The group whose page it is, to be seen by the moderator.
    var group: Int?

    /// - Parameter isOnce: whether the page only asks what has changed, because its stream is held back on the way.
    func response(to request: Request, isOnce: Bool) -> Response {
        let asked =
            request.headers[.lastEventID].flatMap(Int.init) ?? request.uri.queryParameters["siden"].flatMap { Int($0) }
        if isOnce {
            see(0)
            return .json(told(of: current(since: asked ?? 0)))
        }
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store", .xAccelBuffering: "no"],
            body: .init { writer in
                try await request.body.consumeWithCancellationOnInboundClose { _ in
                    try await follow(from: asked ?? 0, writer: &writer)
                }
                try await writer.finish(nil)
            })
    }

    private enum Wake: Sendable {
        case change, beat
    }

    private func follow(from seen: Int, writer: inout any ResponseBodyWriter) async throws {
        var seen = seen
        see(+1)
        defer { see(-1) }
        let changes = live.follow(dugnad.id, parts: parts, revision: dugnad.revision)
        // Soon, so that a hall need not wait after a restart, but not all in the same instant.
        try await writer.write(ByteBuffer(string: "retry: \(Int.random(in: 400...700))\n\n"))
        try await tell(of: current(since: seen), seen: &seen, evenNothing: true, writer: &writer)
        let wakes = merge(
            changes.map { Wake.change }, AsyncTimerSequence.repeating(every: .seconds(7)).map { _ in Wake.beat })
        for await wake in wakes.cancelOnGracefulShutdown() {
            switch wake {
            case .change:
                try await Task.sleep(for: .milliseconds(Int.random(in: 0...spread(of: changed(since: seen)))))
                try await tell(of: changed(since: seen), seen: &seen, evenNothing: false, writer: &writer)
            case .beat:
                see(0)
                try await writer.write(ByteBuffer(string: "event: tid\ndata: {\"now\":\(clock().milliseconds)}\n\n"))
            }
        }
    }

    /// The longest delay of a signal, so that not all fetch at once: a millisecond for each screen that gets it.
    private func spread(of changes: LiveUpdates.Changes) -> Int {
        min(live.followerCount(of: dugnad.id, following: changes.parts), 100)
    }

    /// When the room is no longer known it has been deleted: the page is told to fetch everything, and finds that out.
    private func changed(since seen: Int) -> LiveUpdates.Changes {
        live.changes(in: dugnad.id, since: seen, among: parts) ?? LiveUpdates.Changes(revision: seen, parts: nil)
    }

    private func current(since seen: Int) -> LiveUpdates.Changes {
        live.changes(in: dugnad.id, since: seen, among: parts)
            ?? LiveUpdates.Changes(revision: dugnad.revision, parts: seen == dugnad.revision ? [] : nil)
    }

    private func tell(
        of changes: LiveUpdates.Changes, seen: inout Int, evenNothing: Bool, writer: inout any ResponseBodyWriter
    ) async throws {
        if changes.parts?.isEmpty == true, !evenNothing { return }
        seen = changes.revision
        let data = told(of: changes)
        try await writer.write(ByteBuffer(string: "id: \(changes.revision)\nevent: endring\ndata: \(data)\n\n"))
    }

    private func told(of changes: LiveUpdates.Changes) -> String {
        let names = changes.parts?.map(\.description).sorted() ?? ["*"]
        return JSON.object([
            ("revision", .number(changes.revision)), ("parts", .list(names.map(JSON.text))),
            ("now", .number(Int(clock().milliseconds))),
        ])
    }

    private func see(_ change: Int) {
        guard let group else { return }
        live.see(group: group, in: dugnad.id, revision: dugnad.revision, connected: change, at: clock())
    }
}
