import Crypto
import Foundation
import Words
import WorkModel

/// The approved minutes for an archive: PDF/A with the facts an archive asks for, in XML and in JSON.
package struct ArchivePackage: Sendable {
    private let facts: [(name: String, value: String)]
    private let pdf: [UInt8]
    private let made: Moment

    /// - Parameters:
    ///   - pdf: the minutes as PDF/A.
    ///   - organisationNumber: the municipality's, nine digits, where it is known.
    package init(_ papers: DugnadPapers, pdf: [UInt8], organisationNumber: String?) {
        let text = papers.minutesText
        let dugnad = papers.dugnad
        let approval = papers.minutes.approval
        made = approval?.approvedAt ?? dugnad.plannedStart
        self.pdf = pdf
        let digest = SHA256.hash(data: pdf).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        let all: [(String, String?)] = [
            ("title", text.title), ("documentType", "referat"), ("language", text.language.tag),
            ("date", dugnad.held?.isoDate ?? NorwegianTime.isoDate(dugnad.heldFrom)),
            // A date of fewer figures may be all that is known; then it stands in words as well.
            ("dateInWords", dugnad.held.flatMap { $0.isDay ? nil : $0.words[text.language] }),
            ("approved", approval.map { NorwegianTime.isoDate($0.approvedAt) }), ("approvedInRole", approval?.inRole),
            ("version", approval.map { String($0.number) }), ("for", dugnad.nameAndDistrict),
            ("municipalityNumber", dugnad.municipalityNumber), ("organisationNumber", organisationNumber),
            ("file", ArchivePackage.fileName), ("format", "PDF/A-2a, PDF/UA-1"), ("mediaType", "application/pdf"),
            ("bytes", String(pdf.count)), ("sha256", digest),
        ]
        facts = all.compactMap { name, value in value.map { (name, $0) } }
    }

    private static let fileName = "referat.pdf"

    package var zip: [UInt8] {
        var zip = Zip(at: made)
        zip.add(ArchivePackage.fileName, pdf)
        zip.add("referat.xml", Array(xml.utf8))
        zip.add("referat.json", Array(json.utf8))
        return zip.bytes
    }

    var xml: String {
        let rows = facts.map { "  <\($0.name)>\(ArchivePackage.escaped($0.value))</\($0.name)>\n" }.joined()
        return
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<document xmlns=\"urn:allemed:archive:1\">\n\(rows)</document>\n"
    }

    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let values = Dictionary(facts.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        // Only strings: encoding them cannot fail.
        return (try? encoder.encode(values)).map { String(decoding: $0, as: UTF8.self) + "\n" } ?? "{}\n"
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}
