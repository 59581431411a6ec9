import Markup
import Words
import WorkModel

/// How people meet and where: asked when a dugnad is started, and when it is moved.
struct PlaceFields {
    /// What is chosen: `sted`, `video` or both.
    let how: String
    let place: String
    let link: String
    let problems: FormProblems
    let say: Tongue

    /// Chosen by those who meet in a place while some come by video.
    static let both = "begge"

    static func value(of draft: WhenDraft) -> String {
        draft.isByVideo ? "video" : draft.alsoByVideo == nil ? "sted" : both
    }

    /// - Parameter legend: what is asked.
    func html(_ legend: HTML) -> HTML {
        """
        <fieldset class="choices stack" id="moter"><legend>\(legend)</legend>
        \(choice("sted", say(nb: "På ett sted", nn: "På éin stad", en: "In one place"), say(
            nb: "I en sal, et klubbhus eller et klasserom.", nn: "I ein sal, eit klubbhus eller eit klasserom.",
            en: "In a hall, a clubhouse or a classroom."), isChosen: ![PlaceFields.both, "video"].contains(how)))
        \(choice("video", say(nb: "På video", nn: "På video", en: "By video"), say(
            nb: "I Teams, Zoom eller det dere bruker, med et rom til hver gruppe.",
            nn: "I Teams, Zoom eller det de bruker, med eit rom til kvar gruppe.",
            en: "In Teams, Zoom or whatever you use, with a room for each group."), isChosen: how == "video"))
        \(choice(PlaceFields.both, say(nb: "Begge deler", nn: "Begge delar", en: "Both"), say(
            nb: "De fleste møtes på stedet, og noen er med på video.",
            nn: "Dei fleste møtest på staden, og nokre er med på video.",
            en: "Most of you meet in the place, and some join by video."), isChosen: how == PlaceFields.both))
        </fieldset>
        <div class="stack in-place"><p><label for="sted">\(say(WhenDraft.Field.place.label))</label>\(optional)</p>
        \(problems.at("sted", say))
        <p><input dir="auto" id="sted" name="sted" value="\(place)" autocomplete="off"\(problems.told("sted"))></p></div>
        <div class="stack by-video"><p><label for="lenke">\(say(
            nb: "Lenke til møtet", nn: "Lenkje til møtet", en: "Link to the meeting"))</label>\(optional)</p>
        <p class="small" id="lenke-hint">\(say(
            nb: "Den kommer med i invitasjonen, i kalenderen og på telefonene. Melder folk seg på, får bare de som kommer, den.",
            nn: "Ho kjem med i invitasjonen, i kalenderen og på telefonane. Melder folk seg på, får berre dei som kjem, ho.",
            en: "It goes into the invitation, the calendar and the phones. Where people sign up, only those who come get it."))</p>
        \(problems.at("lenke", say))
        <p><input id="lenke" name="lenke" value="\(link)" inputmode="url" autocomplete="off" \
        spellcheck="false"\(problems.told("lenke", hint: "lenke-hint"))></p></div>
        """
    }

    private var optional: HTML { " <span class=\"small\">(\(say(.optional)))</span>" }

    private func choice(_ value: String, _ label: String, _ hint: String, isChosen: Bool) -> HTML {
        """
        <label class="choice"><input type="radio" name="moter" value="\(value)"\("checked", when: isChosen) \
        aria-describedby="moter-\(value)-hint"><span>\(label)</span>\
        <small id="moter-\(value)-hint">\(hint)</small></label>

        """
    }
}
