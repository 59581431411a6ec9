import Foundation
import Hummingbird

#if canImport(Glibc)
import Glibc
#elseif canImport(Darwin)
import Darwin
#endif

/// The address that phones in the room can reach: the setting, else the one the moderator used, else this machine's own
/// on the local network. A forged host never reaches a link.
struct Addresses: Sendable {
    let setting: URL?
    /// The port the server listens on, when it is known.
    let port: Int?

    /// Those that may be right, the best first: «http://192.168.1.20:8080».
    func bases(for request: Request) -> [String] {
        if let setting { return [Addresses.withoutSlash(setting.absoluteString)] }
        let (host, port) = Addresses.parts(of: request.head.authority ?? "")
        let tail = (port ?? self.port).map { $0 == 80 ? "" : ":\($0)" } ?? ""
        let local = Addresses.localNetwork()
        if !Addresses.isLoopback(host), local.contains(host) || Addresses.isOwnName(host) {
            return ["http://\(host)\(tail)"]
        }
        return local.isEmpty ? ["http://127.0.0.1\(tail)"] : local.map { "http://\($0)\(tail)" }
    }

    func base(for request: Request) -> String { bases(for: request).first ?? "" }

    /// Where no browser has asked, as for a command: the setting, else this machine's own on the local network.
    var usual: String {
        if let setting { return Addresses.withoutSlash(setting.absoluteString) }
        let tail = port.map { $0 == 80 ? "" : ":\($0)" } ?? ""
        return "http://\(Addresses.localNetwork().first ?? "127.0.0.1")\(tail)"
    }

    private static func withoutSlash(_ text: String) -> String {
        text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    private static func parts(of authority: String) -> (host: String, port: Int?) {
        let parts = authority.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, let port = Int(parts[1]), (1...65535).contains(port) else {
            return (authority.lowercased(), nil)
        }
        return (parts[0].lowercased(), port)
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "[::1]" || host.isEmpty
    }

    /// The name that the machine calls itself, with or without a local ending.
    private static func isOwnName(_ host: String) -> Bool {
        let name = ProcessInfo.processInfo.hostName.lowercased()
        guard let own = name.split(separator: ".").first, !own.isEmpty, own != "localhost" else { return false }
        return host == name || host == own || host == "\(own).local"
    }

    /// The machine's own addresses on the local network, IPv4, not loopback.
    static func localNetwork() -> [String] {
        var first: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&first) == 0 else { return [] }
        defer { freeifaddrs(first) }
        var found: [String] = []
        var next = first
        while let interface = next {
            next = interface.pointee.ifa_next
            guard let address = interface.pointee.ifa_addr, address.pointee.sa_family == sa_family_t(AF_INET) else {
                continue
            }
            var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
            let isWritten = address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) { pointer in
                var number = pointer.pointee.sin_addr
                return inet_ntop(AF_INET, &number, &text, socklen_t(text.count)) != nil
            }
            let name = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            if isWritten, !name.hasPrefix("127.") { found.append(name) }
        }
        return found
    }
}
