import Foundation
import Words

/// When and where a dugnad was to be, as a letter that tells of a change knows it.
struct ToldWhen: Codable, Equatable {
    let start: Moment
    let end: Moment
    let place: String?
    let isByVideo: Bool
    let alsoByVideo: String?
    let roughly: RoughTime?

    init(_ when: When) {
        (start, end, place, isByVideo) = (when.start, when.end, when.place, when.isByVideo)
        alsoByVideo = when.alsoByVideo
        roughly = when.roughly
    }

    var when: When {
        When(
            start: start, end: end, place: place, isByVideo: isByVideo, alsoByVideo: alsoByVideo, roughly: roughly)
    }

    init?(_ text: String?) {
        guard let text, let told = try? JSONDecoder().decode(ToldWhen.self, from: Data(text.utf8)) else { return nil }
        self = told
    }

    var text: String? { (try? JSONEncoder().encode(self)).map { String(decoding: $0, as: UTF8.self) } }
}
