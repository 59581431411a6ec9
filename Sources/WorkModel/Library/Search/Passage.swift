import Words

/// A piece of what there is to read, with its own place on a page: what a search finds.
package struct Passage: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case card, guide, checklist, handbook, runSheet
    }

    package let kind: Kind
    /// The key of the page in its address.
    package let page: String
    /// The place on the page; nil for the whole of it.
    package let place: String?
    package let title: Phrase
    package let text: Phrase
    /// The one language of a text from elsewhere; nil when it is in all three.
    package let language: Language?
}

extension Library {
    /// Everything there is to read.
    var passages: [Passage] {
        cardPassages + guidePassages + checklistPassages + handbookPassages + runSheetPassages
    }

    private var cardPassages: [Passage] {
        cards.map { card in
            var texts = [card.lead, card.text].compactMap { $0 }
            var lines = [card.questions]
            switch card.face {
            case .task(let task): lines.append(task.keywords)
            case .person(let person):
                texts += [person.home] + person.barriers.compactMap { edition.barrier($0)?.name }
            case .topic(let topic): texts.append(topic.tip)
            case .own(let own):
                texts.append(own.warning)
                lines.append(own.fields)
            case .situation: break
            }
            return Passage(
                kind: .card, page: card.address, place: nil, title: card.title,
                text: Phrase(texts, lines), language: card.language)
        }
    }

    private var guidePassages: [Passage] {
        guides.flatMap { guide in
            let whole = Passage(
                kind: .guide, page: guide.guide, place: nil, title: guide.title, text: guide.lead,
                language: guide.language)
            return [whole]
                + guide.sections.map { section in
                    Passage(
                        kind: .guide, page: guide.guide, place: section.key,
                        title: Phrase(guide.short, "–", section.heading), text: section.text.map(Passage.plain),
                        language: guide.language)
                }
        }
    }

    private var checklistPassages: [Passage] {
        checklists.flatMap { list in
            list.themes.map { theme in
                Passage(
                    kind: .checklist, page: list.checklist.rawValue, place: theme.key,
                    title: Phrase(list.checklist.name, "–", theme.title),
                    text: Phrase([theme.why] + theme.items.map(\.text), [theme.deepening, theme.reflection]),
                    language: list.language)
            }
        }
    }

    private var handbookPassages: [Passage] {
        handbook.themes.map { theme in
            Passage(
                kind: .handbook, page: theme.key, place: nil, title: theme.title,
                text: Phrase([theme.why] + theme.starter.rows.map(\.text), [theme.questions, theme.tips]),
                language: handbook.language)
        }
    }

    private var runSheetPassages: [Passage] {
        edition.runSheets.flatMap { sheet in
            sheet.steps.map { step in
                Passage(
                    kind: .runSheet, page: sheet.variant.rawValue, place: step.key,
                    title: Phrase(sheet.variant.name, "–", step.title),
                    text: Phrase(
                        [step.say, step.groups]
                            + [step.slow, step.voice, step.child, step.small, step.large]
                            .compactMap { $0 }, [step.do]),
                    language: nil)
            }
        }
    }
}

extension Passage {
    /// The text without the marks of headings and lists.
    static func plain(_ text: String) -> String {
        text.split(separator: "\n").map { line in
            String(line.drop { $0 == "#" || $0 == "-" || $0.isWhitespace })
        }.joined(separator: "\n")
    }
}

extension Phrase {
    /// Texts and lines under one another.
    fileprivate init(_ texts: [Phrase], _ lines: [Lines]) {
        func all(_ language: Language) -> String {
            (texts.map { $0[language] } + lines.flatMap { $0[language] }).joined(separator: "\n")
        }
        self.init(nb: all(.bokmål), nn: all(.nynorsk), en: all(.english))
    }

    fileprivate init(_ first: Phrase, _ between: String, _ second: Phrase) {
        self.init(
            nb: "\(first.nb) \(between) \(second.nb)", nn: "\(first.nn) \(between) \(second.nn)",
            en: "\(first.en) \(between) \(second.en)")
    }
}
