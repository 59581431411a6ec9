import Dispatch
import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// A bare connection to the site: for streams that do not end, and for what no browser would send.
package enum Wire {
    /// Sends the bytes and reads until the text is as wanted, the other side closes, or the time is out.
    ///
    /// - Parameter until: called with everything read so far; may also act («now write a note»).
    package static func exchange(
        _ request: String, port: Int, until: @escaping @Sendable (String) -> Bool
    ) async throws -> String {
        try await asynchronously {
            let connection = try connected(to: port)
            defer { close(connection) }
            return try talk(request, on: connection, until: until)
        }
    }

    /// Connects, and stays connected for as long as what it returns lives.
    package static func hold(port: Int) throws -> Held { Held(connection: try connected(to: port)) }

    /// A connection that is kept open.
    package final class Held: Sendable {
        private let connection: Int32

        fileprivate init(connection: Int32) {
            self.connection = connection
        }

        /// Sends the bytes, and reads until the text is as wanted.
        package func exchange(_ request: String, until: @escaping @Sendable (String) -> Bool) async throws -> String {
            try await Wire.asynchronously { [connection] in try Wire.talk(request, on: connection, until: until) }
        }

        deinit { close(connection) }
    }

    private static func asynchronously(_ work: @escaping @Sendable () throws -> String) async throws -> String {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(with: Result(catching: work)) }
        }
    }

    private static func talk(_ request: String, on connection: Int32, until: (String) -> Bool) throws -> String {
        let bytes = Array(request.utf8)
        guard send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
            throw Missing("room to send")
        }
        var heard: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !until(String(decoding: heard, as: UTF8.self)) {
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { break }
            heard += buffer.prefix(count)
        }
        return String(decoding: heard, as: UTF8.self)
    }

    private static func connected(to port: Int) throws -> Int32 {
        let connection = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        // So long that only what never comes is given up, however slow the machine.
        var limit = timeval(tv_sec: 120, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard isConnected == 0 else {
            close(connection)
            throw Missing("a connection to port \(port)")
        }
        return connection
    }
}
