import Documents
import Hummingbird
import Markup
import Words
import WorkModel

/// The cards of a variant as a file to print, by its name in the address: `kommune-a4.pdf`.
struct CardFile: Hashable, Sendable {
    let variant: Variant
    let layout: CardsDocument.Layout
    let language: Language

    init?(name: String, language: Language) {
        let parts = name.dropLast(".pdf".count).split(separator: "-")
        guard name.hasSuffix(".pdf"), parts.count == 2, let variant = Variant(rawValue: String(parts[0])),
            let layout = CardFile.layouts.first(where: { $0.name == parts[1] })?.layout
        else { return nil }
        self.init(variant, layout, language)
    }

    init(_ variant: Variant, _ layout: CardsDocument.Layout, _ language: Language) {
        self.variant = variant
        self.layout = layout
        self.language = language
    }

    var name: String {
        "\(variant.rawValue)-\(CardFile.layouts.first { $0.layout == layout }?.name ?? "a4").pdf"
    }

    private static let layouts: [(name: String, layout: CardsDocument.Layout)] = [
        ("a4", .fourToA4), ("a5", .oneToA5),
    ]
}

/// Card files that have been made: they are the same for everybody, and the queue for documents is short.
actor MadeCardFiles {
    private var made: [CardFile: [UInt8]] = [:]

    func bytes(of file: CardFile, _ make: @Sendable () async throws -> [UInt8]) async throws -> [UInt8] {
        if let there = made[file] { return there }
        let bytes = try await make()
        made[file] = bytes
        return bytes
    }
}

extension LibraryPages {
    func cardFile(_ request: Request, visit: Visit) async throws -> Response {
        guard let file = visit.parameters.get("file").flatMap({ CardFile(name: $0, language: visit.language) }) else {
            throw NotFound()
        }
        let bytes = try await made.bytes(of: file) {
            try await documents.make(
                CardsDocument(
                    library.edition, for: file.variant, in: file.language, drawings: drawings, date: startedAt
                ).job(file.layout))
        }
        return .file(bytes, named: "kort-\(file.name)", type: DocumentJob.Form.pdf.mediaType)
    }
}

/// Links to the cards as files to download and print, where they can be made.
func cardFiles(_ visit: Visit, _ documents: DocumentsWorker?) -> HTML {
    guard documents.isInstalled else { return .nothing }
    let say = visit.say
    let rows = Variant.allCases.map { variant in
        let links = [
            (
                CardsDocument.Layout.fourToA4,
                say(nb: "fire på et A4-ark", nn: "fire på eit A4-ark", en: "four to an A4")
            ),
            (.oneToA5, say(nb: "ett på et A5-ark", nn: "eitt på eit A5-ark", en: "one to an A5")),
        ].map { layout, text in
            """
            <a href="\(visit.to(.cardFile(CardFile(variant, layout, visit.language).name)))" download>\(text)\
            <span class="vh"> (\(say(variant.name)), PDF)</span></a>
            """ as HTML
        }
        return "<dt>\(say(variant.name))</dt><dd>\(links.joined(by: " · "))</dd>\n" as HTML
    }
    return """
        <section class="card stack noprint" aria-labelledby="last-ned"><h2 id="last-ned">\(say(
            nb: "Last ned og skriv ut", nn: "Last ned og skriv ut", en: "Download and print"))</h2>
        <p>\(say(
            nb: "PDF. Skriv ut på begge sider og vend på langsiden, så passer baksidene til framsidene.",
            nn: "PDF. Skriv ut på begge sider og vend på langsida, så passar baksidene til framsidene.",
            en: "PDF. Print on both sides and flip on the long edge, so that backs and fronts match."))</p>
        <dl>\(rows)</dl></section>
        """
}
