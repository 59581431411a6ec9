import NIOCore

/// Hears one line on a connection, of so many bytes at the most and within a time. What comes after it is let go.
final class OneLine: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer

    /// Why there is no line.
    enum Missing: Error {
        case cutOff, tooLong, tooSlow
    }

    private let longest: Int
    private let patience: TimeAmount?
    private var heard: ((Result<ByteBuffer, Missing>) -> Void)?
    private var line = ByteBuffer()
    private var limit: Scheduled<Void>?

    /// - Parameters:
    ///   - patience: how long it may take; nil when it may take its time.
    ///   - heard: called once.
    init(longest: Int, patience: TimeAmount? = nil, heard: @escaping (Result<ByteBuffer, Missing>) -> Void) {
        self.longest = longest
        self.patience = patience
        self.heard = heard
    }

    func channelActive(context: ChannelHandlerContext) {
        limit = patience.map { patience in
            context.eventLoop.assumeIsolated().scheduleTask(in: patience) { self.end(.failure(.tooSlow)) }
        }
        context.fireChannelActive()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        guard heard != nil else { return }
        let read = unwrapInboundIn(data).readableBytesView
        let end = read.firstIndex(of: UInt8(ascii: "\n"))
        let piece = read[..<(end ?? read.endIndex)]
        guard line.readableBytes + piece.count <= longest else { return self.end(.failure(.tooLong)) }
        line.writeBytes(piece)
        if end != nil { self.end(.success(line)) }
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if case ChannelEvent.inputClosed = event { end(.failure(.cutOff)) }
        context.fireUserInboundEventTriggered(event)
    }

    func channelInactive(context: ChannelHandlerContext) {
        end(.failure(.cutOff))
        context.fireChannelInactive()
    }

    private func end(_ result: Result<ByteBuffer, Missing>) {
        limit?.cancel()
        line = ByteBuffer()
        let heard = heard
        self.heard = nil
        heard?(result)
    }
}
