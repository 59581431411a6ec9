import Foundation
import NIOCore
import ServiceLifecycle

/// A server that says in a sentence why it cannot be reached where it was to listen.
package struct Listening<Server: Service>: Service {
    private let server: Server
    private let host: String
    private let port: Int
    private let setting: String

    /// - Parameter setting: where another port is chosen.
    package init(_ server: Server, host: String, port: Int, setting: String) {
        (self.server, self.host, self.port, self.setting) = (server, host, port, setting)
    }

    package func run() async throws {
        do {
            try await server.run()
        } catch {
            if let told = NotListening(error, host: host, port: port, setting: setting) { throw told }
            throw error
        }
    }
}

/// The program cannot listen where it was told to.
package struct NotListening: Error, CustomStringConvertible {
    package let description: String

    /// Nil when it was something else that went wrong.
    package init?(_ error: any Error, host: String, port: Int, setting: String) {
        if error is SocketAddressError.UnknownHost || error is SocketAddressError {
            description = "\(host) is not known as an address. Say the number of one, such as 127.0.0.1, with --host."
            return
        }
        guard let error = error as? IOError else { return nil }
        switch error.errnoCode {
        case EADDRINUSE:
            description =
                "Something else listens on port \(port) already. Stop that, or choose another port with \(setting)."
        case EACCES, EPERM:
            description =
                "Port \(port) is not for this user: those below 1024 are the system’s own. Choose another with \(setting), and let a proxy have that one."
        case EADDRNOTAVAIL:
            description =
                "\(host) is no address of this machine. Choose another with --host; 0.0.0.0 is all that it has."
        default:
            description =
                "It is not possible to listen on port \(port) of \(host): \(String(cString: strerror(error.errnoCode)))."
        }
    }
}
