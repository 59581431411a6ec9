import Foundation
import NIOCore

/// The socket in a data folder by which commands reach the program that runs there. Only whoever runs it can open it.
struct LocalSocket: Sendable {
    private let folder: URL
    private static let name = "allemed.sock"
    private var path: String { folder.appending(path: LocalSocket.name).path(percentEncoded: false) }

    init(in folder: URL) {
        self.folder = folder
    }

    /// Begins to listen. What a program that was killed has left is taken away first.
    func listening() throws -> CInt {
        remove()
        return try opened { socket, address in
            // The file gets the socket's own mode when it is made, so there is no moment when it has another.
            guard fchmod(socket, 0o600) == 0 else { return "fchmod" }
            guard address.withSockAddr({ bind(socket, $0, socklen_t($1)) }) == 0 else { return "bind" }
            return listen(socket, 16) == 0 ? nil : "listen"
        }
    }

    func connected() throws -> CInt {
        try opened { socket, address in
            address.withSockAddr { connect(socket, $0, socklen_t($1)) } == 0 ? nil : "connect"
        }
    }

    /// Takes the file away. Something else by that name is left alone.
    func remove() {
        let attributes = try? FileManager.default.attributesOfItem(atPath: path)
        guard attributes?[.type] as? FileAttributeType == .typeSocket else { return }
        unlink(path)
    }

    /// - Parameter use: the name of what did not go; nil when all did.
    private func opened(_ use: (CInt, SocketAddress) -> String?) throws -> CInt {
        let opened = socket(AF_UNIX, CInt(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard opened >= 0 else { throw IOError(errnoCode: errno, reason: "socket") }
        do {
            try withAddress { address in
                if let failed = use(opened, address) { throw IOError(errnoCode: errno, reason: failed) }
            }
        } catch {
            close(opened)
            throw error
        }
        return opened
    }

    /// The address of a socket has room for a hundred characters. A longer path is gone by way of the open folder.
    private func withAddress(_ use: (SocketAddress) throws -> Void) throws {
        if let address = try? SocketAddress(unixDomainSocketPath: path) { return try use(address) }
        let opened = open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard opened >= 0 else { throw IOError(errnoCode: errno, reason: "open") }
        defer { close(opened) }
        try use(SocketAddress(unixDomainSocketPath: "/proc/self/fd/\(opened)/\(LocalSocket.name)"))
    }
}
