import Words

/// What the parts of a measure are called, the same in the handbook, on every page and in every file.
package enum MeasureLabels {
    package static let owner = Phrase(nb: "Ansvarlig", nn: "Ansvarleg", en: "Responsible")
    package static let deadline = Phrase(nb: "Innen", nn: "Innan", en: "By")
    package static let firstStep = Phrase(nb: "Første steg", nn: "Første steg", en: "First step")
    package static let knownBy = Phrase(nb: "Det virker når", nn: "Det verkar når", en: "It works when")
    package static let hearer = Phrase(nb: "Hvem bør høre det", nn: "Kven bør høyre det", en: "Who should hear it")
    package static let barriers = Phrase(nb: "Barrierer", nn: "Barrierar", en: "Barriers")
    package static let madeOf = Phrase(
        nb: "Bygger på notater fra", nn: "Byggjer på notat frå", en: "Based on notes from")
    package static let hands = Phrase(
        nb: "Håndsopprekning", nn: "Handsopprekking", en: "Show of hands")
    package static let noOwner = Phrase(
        nb: "mangler ansvarlig", nn: "manglar ansvarleg", en: "nobody responsible yet")
    package static let noDeadline = Phrase(nb: "mangler dato", nn: "manglar dato", en: "no date yet")
    package static let noHearer = Phrase(
        nb: "ingen er nevnt ennå", nn: "ingen er nemnd enno", en: "nobody named yet")
}
