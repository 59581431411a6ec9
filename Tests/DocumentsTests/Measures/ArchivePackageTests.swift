import Crypto
import Documents
import Foundation
import TestWorld
import Testing
import WorkModel

@Suite("The minutes for the archive")
struct ArchivePackageTests {
    @Test("The package holds the file and its facts, twice: what was kept can be told from what was changed")
    func contents() async throws {
        let hall = try await World().start()
        try await hall.approve()
        let pdf = Array("%PDF-1.7 æ".utf8)
        let package = ArchivePackage(try await papers(of: hall), pdf: pdf, organisationNumber: "958935420")
        let text = String(decoding: package.zip, as: UTF8.self)
        let digest = SHA256.hash(data: pdf).map { String(format: "%02x", $0) }.joined()
        #expect(package.zip.starts(with: [0x50, 0x4B, 3, 4]))
        for name in ["referat.pdf", "referat.xml", "referat.json"] { #expect(text.contains(name)) }
        #expect(text.contains("<sha256>\(digest)</sha256>"))
        #expect(text.contains("\"sha256\" : \"\(digest)\""))
        #expect(text.contains("<organisationNumber>958935420</organisationNumber>"))
        #expect(text.contains("<approvedInRole>kontaktperson</approvedInRole>"))
    }

    @Test("Names with signs that XML keeps for itself do not break it, and what is not known is left out")
    func escaped() async throws {
        let world = try World()
        let hall = try await world.start(world.plan(.organisation, name: "Fjordvik <IL> & venner"))
        try await hall.approve()
        let package = ArchivePackage(try await papers(of: hall), pdf: [], organisationNumber: nil)
        let text = String(decoding: package.zip, as: UTF8.self)
        #expect(text.contains("Fjordvik &lt;IL&gt; &amp; venner"))
        #expect(!text.contains("organisationNumber"))
    }
}
