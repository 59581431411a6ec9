/// Blocks in files: `{"kind": "paragraph", "text": "…"}`, the same in a takeout and on the way to a document.
extension Block: Codable {
    private enum CodingKeys: String, CodingKey {
        case kind, text, items
    }

    private enum Kind: String, Codable {
        case heading, paragraph, list, measures
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .kind) {
        case .heading: self = .heading(try container.decode(String.self, forKey: .text))
        case .paragraph: self = .paragraph(try container.decode(String.self, forKey: .text))
        case .list: self = .list(try container.decode([Item].self, forKey: .items))
        case .measures: self = .measures(try container.decode([MeasureItem].self, forKey: .items))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .heading(let text):
            try container.encode(Kind.heading, forKey: .kind)
            try container.encode(text, forKey: .text)
        case .paragraph(let text):
            try container.encode(Kind.paragraph, forKey: .kind)
            try container.encode(text, forKey: .text)
        case .list(let items):
            try container.encode(Kind.list, forKey: .kind)
            try container.encode(items, forKey: .items)
        case .measures(let items):
            try container.encode(Kind.measures, forKey: .kind)
            try container.encode(items, forKey: .items)
        }
    }
}
