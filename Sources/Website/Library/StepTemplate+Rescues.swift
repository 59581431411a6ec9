import Words
import WorkModel

extension StepTemplate {
    /// What to turn to when a step gets stuck, each under the question that a moderator has.
    var rescues: [(title: Phrase, words: Phrase?)] {
        [
            (Phrase(nb: "Går det tregt?", nn: "Går det tregt?", en: "Is it going slowly?"), slow),
            (
                Phrase(nb: "Tar én stemme over?", nn: "Tek éi stemme over?", en: "Is one voice taking over?"), voice
            ),
            (Phrase(nb: "Er noen uenige?", nn: "Er nokon ueinige?", en: "Do people disagree?"), disagree),
            (
                Phrase(
                    nb: "Forteller noen om et ekte barn?", nn: "Fortel nokon om eit ekte barn?",
                    en: "Is somebody talking about a real child?"), child
            ),
        ]
    }
}
