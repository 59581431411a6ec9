import Testing
import WorkModel

/// One column of the method's table of minutes, copied by hand.
struct Column: Sendable, CustomTestStringConvertible {
    let variant: Variant
    let length: Int
    let keys: [String]
    let minutes: [Int]

    var testDescription: String { "\(variant.rawValue) \(length)" }

    static let all: [Column] =
        columns(.municipality, municipality, [90, 120, 150, 180])
        + columns(.organisation, organisation, [30, 60])
        + columns(.youth, youth, [60, 90, 120])

    private static func columns(_ variant: Variant, _ rows: [(String, [Int])], _ lengths: [Int]) -> [Column] {
        lengths.enumerated().map { index, length in
            Column(variant: variant, length: length, keys: rows.map(\.0), minutes: rows.map { $0.1[index] })
        }
    }

    private static let municipality: [(String, [Int])] = [
        ("velkommen", [8, 8, 10, 10]), ("utfordringsbilde", [5, 7, 10, 10]), ("ungdom", [0, 0, 10, 10]),
        ("hva-gjor-vi-bra", [12, 15, 15, 18]), ("hva-gjor-vi-bra-deling", [5, 7, 8, 10]),
        ("hvem-er-vi-til-for", [18, 22, 22, 27]), ("hvem-er-vi-til-for-deling", [0, 7, 8, 8]),
        ("pause", [0, 0, 10, 15]), ("veier-inn", [17, 20, 20, 25]), ("veier-inn-deling", [0, 7, 7, 10]),
        ("konkret-ide", [18, 20, 20, 25]), ("enighet", [7, 7, 10, 12]),
    ]
    private static let organisation: [(String, [Int])] = [
        ("velkommen", [3, 5]), ("hva-gjor-vi-bra", [7, 10]), ("hva-gjor-vi-bra-deling", [0, 5]), ("velg-tema", [2, 5]),
        ("hva-vil-vi-forbedre", [8, 15]), ("hva-vil-vi-forbedre-deling", [0, 5]), ("forste-steg", [7, 10]),
        ("enighet", [3, 5]),
    ]
    private static let youth: [(String, [Int])] = [
        ("velkommen", [4, 5, 8]), ("hva-er-bra", [9, 12, 15]), ("hva-er-bra-deling", [0, 5, 7]),
        ("hvem-mangler", [14, 18, 22]), ("pause", [0, 8, 12]), ("hva-ma-til", [16, 18, 22]),
        ("hva-ma-til-deling", [5, 8, 12]), ("forslag", [9, 13, 16]), ("avslutning", [3, 3, 6]),
    ]
}

/// The columns «least» and «most» of the same table.
enum Limits {
    static func of(_ key: String, in variant: Variant) -> (least: Int, most: Int)? {
        switch variant {
        case .municipality: municipality[key]
        case .organisation: organisation[key]
        case .youth: youth[key]
        }
    }

    private static let municipality = [
        "velkommen": (3, 15), "utfordringsbilde": (3, 15), "ungdom": (5, 20), "hva-gjor-vi-bra": (6, 30),
        "hva-gjor-vi-bra-deling": (3, 15), "hvem-er-vi-til-for": (10, 45), "hvem-er-vi-til-for-deling": (4, 15),
        "pause": (5, 20), "veier-inn": (9, 40), "veier-inn-deling": (4, 15), "konkret-ide": (9, 40), "enighet": (4, 20),
    ]
    private static let organisation = [
        "velkommen": (2, 15), "hva-gjor-vi-bra": (5, 30), "hva-gjor-vi-bra-deling": (3, 15), "velg-tema": (2, 45),
        "hva-vil-vi-forbedre": (7, 40), "hva-vil-vi-forbedre-deling": (4, 15), "forste-steg": (6, 40),
        "enighet": (3, 20),
    ]
    private static let youth = [
        "velkommen": (3, 10), "hva-er-bra": (7, 25), "hva-er-bra-deling": (3, 12), "hvem-mangler": (10, 40),
        "pause": (5, 20), "hva-ma-til": (10, 40), "hva-ma-til-deling": (4, 15), "forslag": (7, 30),
        "avslutning": (2, 10),
    ]
}
