import Foundation

/// The materials as CycloneDX 1.5. The same program gives the same bytes: no time and no serial number are in it.
struct BillOfMaterials: Encodable {
    private let bomFormat = "CycloneDX"
    private let specVersion = "1.5"
    private let version = 1
    private let metadata: Metadata
    private let components: [Component]

    private struct Metadata: Encodable {
        let component: Component
    }

    private struct Component: Encodable {
        let type: String
        let name: String
        let version: String
        var purl: String?
        /// `optional` for what is not inside the program.
        var scope: String?
    }

    init(_ materials: Materials) {
        metadata = Metadata(component: Component(type: "application", name: "allemed", version: Allemed.number))
        components =
            materials.packages.map { package in
                Component(
                    type: "library", name: package.name, version: package.version,
                    purl: "pkg:swift/\(package.home)@\(package.version)")
            }
            + materials.python.map { package in
                // A purl has PyPI's names as PyPI compares them: typing_extensions is typing-extensions.
                let name = package.name.lowercased().replacing(/[-_.]+/, with: "-")
                return Component(
                    type: "library", name: package.name, version: package.version,
                    purl: "pkg:pypi/\(name)@\(package.version)", scope: "optional")
            }
            + [materials.compiler?.split(separator: " ").first].compactMap(\.self).map { version in
                // Its standard library is inside the program.
                Component(
                    type: "platform", name: "swift", version: String(version), purl: "pkg:generic/swift@\(version)")
            }
    }

    func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
