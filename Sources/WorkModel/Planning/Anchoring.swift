import GRDB
import Words

/// The political or administrative decision that carries the work, and how far it has come.
package struct Anchoring: Sendable, Codable, Equatable, FetchableRecord, PersistableRecord {
    package let dugnad: Dugnad.ID
    package let kind: Kind
    package var state: State
    /// «kommunestyret».
    package var body: String?
    /// «2027-06-14».
    package var day: String?
    /// «34/27».
    package var caseNumber: String?
    package var link: String?
    package var version: Int

    package init(dugnad: Dugnad.ID, kind: Kind) {
        (self.dugnad, self.kind) = (dugnad, kind)
        (state, version) = (.missing, 0)
    }

    package enum Kind: String, Sendable, Codable, CaseIterable {
        case political, administrative

        package var name: Phrase {
            switch self {
            case .political: Phrase(nb: "Politisk", nn: "Politisk", en: "Political")
            case .administrative: Phrase(nb: "Administrativt", nn: "Administrativt", en: "Administrative")
            }
        }
    }

    package enum State: String, Sendable, Codable, CaseIterable {
        case inPlace, onTheWay, missing

        package var name: Phrase {
            switch self {
            case .inPlace: Phrase(nb: "på plass", nn: "på plass", en: "in place")
            case .onTheWay: Phrase(nb: "på vei", nn: "på veg", en: "on the way")
            case .missing: Phrase(nb: "mangler", nn: "manglar", en: "missing")
            }
        }
    }

    /// «På plass: kommunestyret, 14. juni 2027, sak 34/27».
    package var words: Phrase {
        let day = day.flatMap { NorwegianTime.moment(day: $0) }.map(NorwegianTime.date)
        let number = caseNumber.map { Phrase(nb: "sak \($0)", nn: "sak \($0)", en: "case \($0)") }
        let facts = [body.map(Phrase.init(same:)), day, number].compactMap(\.self)
        let state = state.name.map(\.capitalisedFirst)
        guard let first = facts.first else { return state }
        let rest = facts.dropFirst().reduce(first) { all, next in
            Phrase(nb: "\(all.nb), \(next.nb)", nn: "\(all.nn), \(next.nn)", en: "\(all.en), \(next.en)")
        }
        return Phrase(
            nb: "\(state.nb): \(rest.nb)", nn: "\(state.nn): \(rest.nn)", en: "\(state.en): \(rest.en)")
    }
}

/// What is typed about a decision.
package struct AnchoringDraft: Sendable, Equatable {
    package var state: String
    package var body = ""
    package var day = ""
    package var caseNumber = ""
    package var link = ""

    package init(state: String) {
        self.state = state
    }

    package init(_ anchoring: Anchoring) {
        state = anchoring.state.rawValue
        body = anchoring.body ?? ""
        day = anchoring.day ?? ""
        caseNumber = anchoring.caseNumber ?? ""
        link = anchoring.link ?? ""
    }

    /// What can be wrong, in the order of the form.
    package enum Field: Sendable, CaseIterable {
        case state, body, day, caseNumber, link
    }

    /// - Parameter anchoring: what stands there, which what is typed is put into.
    func check(into anchoring: Anchoring) throws(Problems<Field>) -> Anchoring {
        var (problems, anchoring) = (Problems<Field>(), anchoring)
        if let state = Anchoring.State(rawValue: state) {
            anchoring.state = state
        } else {
            problems.add(.state, .howFar)
        }
        anchoring.body = problems.reading(.body, try TypedText.line(body))?.nilIfEmpty
        anchoring.day = problems.reading(.day, try TypedText.day(day))??.iso
        anchoring.caseNumber = problems.reading(.caseNumber, try AnchoringDraft.number(caseNumber))?.nilIfEmpty
        anchoring.link = problems.reading(.link, try MeetingLink.read(link))?.nilIfEmpty
        try problems.throwIfAny()
        return anchoring
    }

    /// A case has as many digits as a telephone number, so nobody looks for one in it.
    static func number(_ text: String) throws(Problem) -> String {
        let text = PlainText.line(text)
        guard PlainText.length(of: text) <= 40 else { throw .lineTooLong(40) }
        return text
    }
}

extension Problem {
    fileprivate static let howFar = Problem(
        Phrase(
            nb: "Velg om det er på plass, på vei eller mangler.", nn: "Vel om det er på plass, på veg eller manglar.",
            en: "Choose whether it is in place, on the way or missing."))
}
