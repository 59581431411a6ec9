import Words

/// People meet by video: the place is a link, and where others sit at tables they are in rooms.
extension Dugnad {
    package var seating: Seating { isByVideo == true ? .rooms : variant.seating }

    /// Where the meeting is, to be pressed. Nil in a hall, and before there is one.
    package var meetingLink: String? {
        guard isByVideo == true, let place, MeetingLink.isOne(place) else { return nil }
        return place
    }

    /// «Rådhuset», «på video»: the link is for those who come, and stands in no minutes.
    package var placeInWords: Phrase? {
        isByVideo == true ? .byVideo : place.map(Phrase.init(same:))
    }
}

extension DugnadPlan {
    package var seating: Seating { isByVideo ? .rooms : variant.seating }
}

extension Phrase {
    package static let byVideo = Phrase(nb: "på video", nn: "på video", en: "by video")
}
