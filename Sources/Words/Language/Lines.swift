/// Several short lines in each language, equally many.
package struct Lines: Sendable, Codable, Equatable {
    package let nb: [String]
    package let nn: [String]
    package let en: [String]

    package init(nb: [String], nn: [String], en: [String]) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    package subscript(language: Language) -> [String] {
        switch language {
        case .bokmål: nb
        case .nynorsk: nn
        case .english: en
        }
    }
}

// MARK: - In the content's files

extension Lines {
    package init(from decoder: any Decoder) throws {
        if Phrase.mayStandAlone(decoder), let lines = try? decoder.singleValueContainer().decode([String].self) {
            self.init(nb: lines, nn: lines, en: lines)
            return
        }
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            nb: try container.decode([String].self, forKey: .nb), nn: try container.decode([String].self, forKey: .nn),
            en: try container.decode([String].self, forKey: .en))
        guard nb.count == nn.count, nb.count == en.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .nn, in: container,
                debugDescription: "the languages have \(nb.count), \(nn.count) and \(en.count) lines")
        }
    }
}
