import Markup
import Words
import WorkModel

/// What has been thought of before: by the young people who meet first, and in earlier dugnader of the unit's.
extension PlanPage {
    var youthFirst: HTML? {
        guard dugnad.unit == nil ? dugnad.variant.hearsYouth : visit.seesGroundwork else { return nil }
        return """
            <section class="section" aria-labelledby="for-denne">
            <h2 id="for-denne">\(say(dugnad.variant.groundworkTitle))</h2>
            \(before)\(after)
            <p><a href="\(visit.to(.forerunners(dugnad)))">\(say(way))</a></p>
            \(proposals)
            </section>
            """
    }

    private var before: HTML? {
        guard !groundwork.earlier.isEmpty else {
            return dugnad.variant.hearsYouth
                ? """
                <p>\(say(
                    nb: "Ungdommene kan møtes først, og åpne dugnaden med forslagene sine.",
                    nn: "Ungdommane kan møtast først, og opne dugnaden med forslaga sine.",
                    en: "The young people can meet first, and open the dugnad with their proposals."))</p>
                """ : nil
        }
        let items = groundwork.earlier.map { one in
            "<li><span>\(say(one.dugnad.shownName))<br><span class=\"small\">\(say(one.broughtInWords))</span></span></li>\n"
                as HTML
        }
        return "<ul class=\"links\">\(items)</ul>"
    }

    private var after: HTML? {
        guard !groundwork.later.isEmpty else { return nil }
        let names = groundwork.later.map { say($0.shownName) }.joined(separator: "; ")
        return "<p>\(say(nb: "Kobles til", nn: "Blir kopla til", en: "Connected to")): \(names)</p>"
    }

    private var way: Phrase {
        guard visit.isColleague || dugnad.unit == nil else {
            return Phrase(
                nb: "Se hva dere bygger på", nn: "Sjå kva de byggjer på", en: "See what you build on")
        }
        return dugnad.variant.hearsYouth
            ? Phrase(
                nb: "Planlegg en samling, eller koble til en tidligere",
                nn: "Planlegg ei samling, eller kople til ei tidlegare",
                en: "Plan a samling, or connect an earlier one")
            : Phrase(
                nb: "Koble til en tidligere", nn: "Kople til ein tidlegare", en: "Connect an earlier one")
    }

    private var proposals: HTML? {
        guard dugnad.variant.makesProposals else { return nil }
        let answers: HTML? =
            dugnad.unit == nil
            ? nil : "<p><a href=\"\(visit.to(.samlingLink(dugnad)))\">\(say(.linkToAnswers))</a></p>"
        return "<p><a href=\"\(visit.to(.proposals(dugnad)))\">\(say(.proposalsOnPaper))</a></p>\(answers)"
    }
}

extension ModeratorVisit {
    /// Sees what a unit's dugnad builds on: those who work there, and somebody who is let in to lead it. Whoever has only
    /// a link knows nothing of the unit's others.
    var seesGroundwork: Bool { isColleague || dugnad.unit != nil && isGuest }
}

extension EarlierDugnad {
    /// «Ingenting er hentet», «Tre ideer er hentet».
    var broughtInWords: Phrase { ForerunnerCounting.brought(brought) }
}

enum ForerunnerCounting {
    private static let ideas = Counting(
        one: Phrase(nb: "én idé", nn: "éin idé", en: "one idea"), many: Phrase(nb: "ideer", nn: "idear", en: "ideas"))

    static func brought(_ number: Int) -> Phrase {
        guard number > 0 else {
            return Phrase(
                nb: "Ingenting er hentet herfra ennå", nn: "Ingenting er henta herifrå enno",
                en: "Nothing has been brought in from it yet")
        }
        let count = ideas.inWords(number).map(\.capitalisedFirst)
        return Phrase(
            nb: "\(count.nb) er hentet", nn: "\(count.nn) er henta",
            en: "\(count.en) brought in")
    }
}

extension Variant {
    /// Young people who have met first are heard in it, at a step of their own.
    var hearsYouth: Bool {
        switch self {
        case .municipality: true
        case .organisation, .youth: false
        }
    }

    var groundworkTitle: Phrase {
        hearsYouth
            ? Phrase(nb: "Ungdommene først", nn: "Ungdommane først", en: "The young people first")
            : Phrase(nb: "Det dere bygger på", nn: "Det de byggjer på", en: "What you build on")
    }
}

extension Phrase {
    static let buildsOn = Phrase(nb: "Bygger på", nn: "Byggjer på", en: "Builds on")
}
