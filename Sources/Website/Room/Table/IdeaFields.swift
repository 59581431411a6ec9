import Markup
import Words
import WorkModel

/// The three answers that make an idea concrete: who, a first step, and when. Each is a field of its own, and all may wait.
func ideaFields(_ variant: Variant, _ say: Tongue, isOpen: Bool) -> HTML {
    let items = ConcreteIdea.Answer.allCases.map { answer in
        let name = answer.name
        let label = say(variant.label(of: answer))
        return """
            <li><label for="\(name)">\(say(variant.question(of: answer)))</label>
            <textarea dir="auto" id="\(name)" name="\(name)" rows="1" placeholder=" " data-line="\(label)"></textarea></li>

            """ as HTML
    }
    return """
        <fieldset id="ideen"\("hidden", when: !isOpen)\("disabled", when: !isOpen)><legend class="small">\(say(
            nb: "Resten kan vente.", nn: "Resten kan vente.", en: "The rest can wait."))</legend>
        <ol class="down">\(items)</ol></fieldset>
        """
}

extension Room {
    /// What is written there is an idea, of four short answers.
    func asksForIdeas(_ task: Step?) -> Bool {
        task?.isOwnQuestion == false && words(of: task)?.records == .ideas
    }
}

extension ConcreteIdea {
    /// What a table has sent, in one field or four.
    init(_ form: Form) {
        self.init(what: form["tekst"])
        for answer in Answer.allCases where form.has(answer.name) { answers[answer] = form[answer.name] }
    }
}

extension ConcreteIdea.Answer {
    fileprivate var name: String {
        switch self {
        case .who: "hvem"
        case .firstStep: "forste"
        case .when: "nar"
        }
    }
}

extension Variant {
    /// What the four fields are saved as: «Lagre ideen».
    var theIdea: Phrase {
        switch self {
        case .youth: Phrase(nb: "forslaget", nn: "forslaget", en: "the proposal")
        case .organisation: Phrase(nb: "steget", nn: "steget", en: "the step")
        case .municipality: Phrase(nb: "ideen", nn: "ideen", en: "the idea")
        }
    }

    fileprivate func question(of answer: ConcreteIdea.Answer) -> Phrase {
        switch answer {
        case .who: whoQuestion
        case .firstStep: firstStepQuestion
        case .when: whenQuestion
        }
    }
}
