import Words

/// People meet by video: the place is a link, and where others sit at tables they are in rooms. Or they meet in a place,
/// and some come by video: then it is as in a place, with a link for those.
extension Dugnad {
    package var seating: Seating { isByVideo == true ? .rooms : variant.seating }

    /// Somebody sits at a screen of their own.
    package var hasVideo: Bool { isByVideo == true || alsoByVideo != nil }

    /// Where the meeting is, to be pressed. Nil where nobody comes by video, and before there is one.
    package var meetingLink: String? {
        guard let link = isByVideo == true ? place : alsoByVideo, MeetingLink.isOne(link) else { return nil }
        return link
    }

    /// «Rådhuset», «på video», «Rådhuset og på video»: the link is for those who come, and stands in no minutes.
    package var placeInWords: Phrase? {
        guard isByVideo != true else { return .byVideo }
        guard alsoByVideo != nil else { return place.map(Phrase.init(same:)) }
        guard let place else { return .byVideo }
        let video = Phrase.byVideo
        return Phrase(
            nb: "\(place) og \(video.nb)", nn: "\(place) og \(video.nn)", en: "\(place) and \(video.en)")
    }
}

extension DugnadPlan {
    package var seating: Seating { isByVideo ? .rooms : variant.seating }
}

extension Phrase {
    package static let byVideo = Phrase(nb: "på video", nn: "på video", en: "by video")
    /// Beside a place.
    package static let alsoByVideo = Phrase(nb: "også på video", nn: "òg på video", en: "also by video")
}
