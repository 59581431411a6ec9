import Foundation

/// What the program was made with, as it was written down when it was built.
struct Materials {
    /// Empty when the build had no Package.resolved.
    let packages: [Package]
    /// `6.3.1 (swift-6.3.1-RELEASE)`
    let compiler: String?
    /// What `allemed documents install` fetches.
    let python: [(name: String, version: String)]

    /// A Swift package, pinned to a version or else to a revision.
    struct Package {
        let name: String
        /// `github.com/groue/GRDB.swift`
        let home: String
        let version: String
    }

    init() throws {
        packages = try Self.packages(CarriedBytes.packages)
        compiler = String(decoding: CarriedBytes.compiler, as: UTF8.self)
            .firstMatch(of: /Swift version (.+)/).map { String($0.1) }
        python = String(decoding: CarriedBytes.files["Worker/requirements.txt"] ?? [], as: UTF8.self)
            .matches(of: /(?m)^([\w.-]+)==(\S+)/).map { (String($0.1), String($0.2)) }
    }

    private static func packages(_ resolved: [UInt8]) throws -> [Package] {
        guard !resolved.isEmpty else { return [] }
        return try JSONDecoder().decode(Resolved.self, from: Data(resolved)).pins.map { pin in
            let home = pin.location.replacing(/^\w+:\/\//, with: "").replacing(/\.git$/, with: "")
            let name = home.split(separator: "/").last.map(String.init) ?? pin.identity
            return Package(name: name, home: home, version: pin.state.version ?? pin.state.revision ?? "not pinned")
        }
        .sorted { $0.name.lowercased() < $1.name.lowercased() }
    }

    /// For people to read.
    func listed(sqlite: String?) -> String {
        let swift = packages.map { "  \($0.name) \($0.version)" }
        return
            (["allemed \(Allemed.number)"]
            + ["Swift compiler \(compiler ?? "not recorded: the program was not built by make")"]
            + ["SQLite \(sqlite ?? "unknown"), the system's own", "", "Swift packages:"]
            + (swift.isEmpty ? ["  not recorded: there was no Package.resolved"] : swift)
            + ["", "Python packages that `allemed documents install` fetches:"]
            + python.map { "  \($0.name) \($0.version)" })
            .joined(separator: "\n")
    }
}

/// What is used of Package.resolved.
private struct Resolved: Decodable {
    let pins: [Pin]

    struct Pin: Decodable {
        let identity: String
        let location: String
        let state: State
    }

    struct State: Decodable {
        let version: String?
        let revision: String?
    }
}
