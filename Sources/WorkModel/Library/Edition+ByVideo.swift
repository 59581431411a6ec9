import Foundation
import Words

extension InRooms {
    /// Every text of a content file. Its texts stand by language; the rest are names and numbers.
    static func said(_ value: Any, in language: Language? = nil) -> Any {
        switch value {
        case let text as String: language.map { said(text, in: $0) } ?? text
        case let list as [Any]: list.map { said($0, in: language) }
        case let fields as [String: Any]:
            Dictionary(uniqueKeysWithValues: fields.map { ($0, said($1, in: Language(rawValue: $0) ?? language)) })
        default: value
        }
    }
}

extension Edition {
    /// The run sheets with their words for a video meeting; the cards are the same.
    func byVideo() throws -> Edition {
        let texts = try JSONSerialization.jsonObject(with: Data(kept.texts.utf8))
        guard var all = texts as? [String: Any], let sheets = all["runSheets"] else { return self }
        all["runSheets"] = InRooms.movingPeople(InRooms.said(sheets))
        return try Edition(json: String(decoding: JSONSerialization.data(withJSONObject: all), as: UTF8.self))
    }
}
