import Words
import WorkModel

extension WhenDraft {
    /// - Parameter prefix: stands before the fields' names: what was there before is sent in hidden fields beside them.
    init(_ form: Form, named prefix: String = "") {
        func typed(_ field: Field) -> String { form[prefix + field.name] }
        let meeting = form[prefix + "moter"]
        let isByVideo = meeting == "video"
        let isWithoutDay = form[prefix + "dagen"] == StartQuestion.withoutDay
        self.init(
            day: isWithoutDay ? "" : typed(.day), start: typed(.start), end: typed(.end),
            place: isByVideo ? form[prefix + "lenke"] : typed(.place), isByVideo: isByVideo,
            alsoByVideo: meeting == PlaceFields.both ? form[prefix + "lenke"] : nil,
            roughly: isWithoutDay ? form[prefix + Field.roughly.name] : nil)
    }

    /// The place of one by video is a link, and has a field of its own.
    func name(of field: Field) -> String { field == .place && isByVideo ? "lenke" : field.name }
}

extension WhenDraft.Field {
    /// Its name in the form.
    var name: String {
        switch self {
        case .day: "dato"
        case .roughly: RoughTimeField.name
        case .start: "start"
        case .end: "slutt"
        case .place: "sted"
        case .link: "lenke"
        }
    }

    /// What it is called, when a dugnad is started and when it is moved.
    var label: Phrase {
        switch self {
        case .day: Phrase(nb: "Dato", nn: "Dato", en: "Date")
        case .roughly: Phrase(nb: "Omtrent når?", nn: "Omtrent når?", en: "Roughly when?")
        case .start: Phrase(nb: "Begynner kl.", nn: "Byrjar kl.", en: "Begins at")
        case .end: Phrase(nb: "Slutter kl.", nn: "Sluttar kl.", en: "Ends at")
        case .place: Phrase(nb: "Hvor?", nn: "Kvar?", en: "Where?")
        case .link: Phrase(nb: "Lenke til møtet", nn: "Lenkje til møtet", en: "Link to the meeting")
        }
    }
}
