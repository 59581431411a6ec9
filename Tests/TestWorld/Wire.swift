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

    /// The same, to a socket that is a file.
    package static func hold(socket path: String) throws -> Held {
        Held(connection: try connected(AF_UNIX, address(of: path), as: path))
    }

    fileprivate static func address(of path: String) -> sockaddr_un {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix($0.count - 1)) }
        return address
    }

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

        /// Sends no more. The other side can still answer.
        package func end() { shutdown(connection, CInt(SHUT_WR)) }

        /// Whether it is open at this moment, with nothing to read.
        package var isWaiting: Bool {
            var byte: UInt8 = 0
            return recv(connection, &byte, 1, CInt(MSG_PEEK | MSG_DONTWAIT)) < 0 && errno == EAGAIN
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
        guard bytes.isEmpty || send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count else {
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
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return try connected(AF_INET, address, as: "port \(port)")
    }

    private static func connected<Address>(_ family: Int32, _ address: Address, as name: String) throws -> Int32 {
        let connection = socket(family, Int32(SOCK_STREAM.rawValue), 0)
        // So long that only what never comes is given up, however slow the machine.
        var limit = timeval(tv_sec: 1800, tv_usec: 0)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        let isConnected = withUnsafePointer(to: address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(connection, $0, socklen_t(MemoryLayout<Address>.size))
            }
        }
        guard isConnected == 0 else {
            close(connection)
            throw Missing("a connection to \(name)")
        }
        return connection
    }
}

extension Wire {
    /// A socket that is a file, where somebody listens and never answers.
    package final class Listening: Sendable {
        private let listening = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)

        package init(socket path: String) throws {
            let isListening = withUnsafePointer(to: Wire.address(of: path)) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(listening, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0 && listen(listening, 1) == 0
                }
            }
            guard isListening else { throw Missing("a socket at \(path)") }
        }

        /// Waits for somebody to connect and to say something, and hangs up.
        package func hangUpOnOne() async throws {
            _ = try await Wire.asynchronously { [listening] in
                let connection = accept(listening, nil, nil)
                defer { close(connection) }
                return try Wire.talk("", on: connection) { !$0.isEmpty }
            }
        }

        deinit { close(listening) }
    }
}
