import Foundation

extension Edition {
    /// The run sheets with their words for a video meeting; the cards are the same.
    func byVideo() throws -> Edition {
        let texts = try JSONSerialization.jsonObject(with: Data(kept.texts.utf8))
        guard var all = texts as? [String: Any], let sheets = all["runSheets"] else { return self }
        all["runSheets"] = InRooms.movingPeople(InRooms.said(sheets))
        return try Edition(json: String(decoding: JSONSerialization.data(withJSONObject: all), as: UTF8.self))
    }
}
