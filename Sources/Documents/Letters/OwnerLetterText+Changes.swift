import Words
import WorkModel

/// It is called something else now: put together with another, or divided.
extension OwnerLetterText {
    var changed: LetterText {
        let heading = Phrase(
            nb: "Dette er endret i planen", nn: "Dette er endra i planen", en: "This has changed in the plan")
        let name = letter.promised.first?.measure.shortText ?? ""
        let short = PlainText.length(of: name) > 60 ? "\(PlainText.cut(name, to: 57))…" : name
        let subject =
            isOne
            ? Phrase(
                nb: "Endret i planen: \(short)", nn: "Endra i planen: \(short)", en: "Changed in the plan: \(short)")
            : heading
        return framed(
            subject, heading,
            [
                .words(
                    Phrase(
                        nb: "Dere har ansvaret for dette hos \(unit.name). "
                            + "Nå er det slått sammen med noe annet, eller delt:",
                        nn: "De har ansvaret for dette hos \(unit.name). "
                            + "No er det slått saman med noko anna, eller delt:",
                        en: "This is with you at \(unit.name). "
                            + "Now it has been put together with something else, or divided:"))
            ] + changes + [
                .act(
                    Phrase(nb: "Se siden deres", nn: "Sjå sida dykkar", en: "See your page"), link: links.page),
                .words(
                    Phrase(
                        nb: "Dere trenger ikke gjøre noe. Vi minner dere ikke på dette lenger. Skal dere være med på "
                            + "det som kom i stedet, avtaler dere det med \(unit.name).",
                        nn: "De treng ikkje gjere noko. Vi minner dykk ikkje på dette lenger. Skal de vere med på "
                            + "det som kom i staden, avtaler de det med \(unit.name).",
                        en: "You need not do anything. We no longer remind you of this. If you are to be part of "
                            + "what came instead, agree on it with \(unit.name).")),
            ])
    }

    private var changes: [LetterPart] {
        letter.promised.prefix(OwnerLetter.mostMeasures).flatMap { one -> [LetterPart] in
            guard let change = letter.changes[one.id] else { return [] }
            let label =
                switch change.how {
                case .merged: Phrase(nb: "Slått sammen med", nn: "Slått saman med", en: "Put together with")
                case .divided: Phrase(nb: "Delt i", nn: "Delt i", en: "Divided into")
                }
            return [
                .own(one.measure.text),
                .facts(change.names.map { (label: label, text: Phrase(same: $0)) }),
            ]
        }
    }
}
