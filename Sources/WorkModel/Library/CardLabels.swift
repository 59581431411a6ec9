import Words

/// What the parts of a card are called, on every page and on paper.
package enum CardLabels {
    package static let talkAbout = Phrase(nb: "Snakk om", nn: "Snakk om", en: "Talk about")
    package static let barriers = Phrase(nb: "Barrierer:", nn: "Barrierar:", en: "Barriers:")
}
