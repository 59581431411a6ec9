import Words
import WorkModel

/// What each kind of dugnad is, in a few words.
enum VariantTexts {
    static func title(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(nb: "Dugnad i kommunen", nn: "Dugnad i kommunen", en: "A dugnad in the municipality")
        case .organisation: Phrase(nb: "Dugnad i laget", nn: "Dugnad i laget", en: "A dugnad in the club")
        case .youth: Phrase(same: "ALLEMED Ung")
        }
    }

    static func lead(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(
                nb:
                    "De som møter barn, de som driver aktiviteter, de som bestemmer, foreldre og ungdom setter seg rundt de samme bordene. Dere går hjem med to eller tre tiltak, og hvert av dem har en ansvarlig og en dato.",
                nn:
                    "Dei som møter barn, dei som driv aktivitetar, dei som bestemmer, foreldre og ungdom set seg rundt dei same borda. De går heim med to eller tre tiltak, og kvart av dei har ein ansvarleg og ein dato.",
                en:
                    "People who meet children, people who run activities, people who decide, parents and young people sit down at the same tables. You go home with two or three measures, each with someone responsible and a date."
            )
        case .organisation:
            Phrase(
                nb:
                    "Styret, trenerne eller foreldrene tar en prat om hvem som mangler i laget, og hva dere kan gjøre med det. Dere trenger ett bord og en halvtime, og går hjem med ett til tre steg.",
                nn:
                    "Styret, trenarane eller foreldra tek ein prat om kven som manglar i laget, og kva de kan gjere med det. De treng eitt bord og ein halvtime, og går heim med eitt til tre steg.",
                en:
                    "The board, the coaches or the parents talk about who is missing from the club and what you can do about it. You need one table and half an hour, and you go home with one to three first steps."
            )
        case .youth:
            Phrase(
                nb:
                    "Det er dere som vet hvordan det er å være ung her. På en samling snakker dere om hva som er bra, hvem som mangler, og hva som må på plass. Forslagene går til noen som kan gjøre noe med dem.",
                nn:
                    "Det er de som veit korleis det er å vere ung her. På ei samling snakkar de om kva som er bra, kven som manglar, og kva som må på plass. Forslaga går til nokon som kan gjere noko med dei.",
                en:
                    "You are the ones who know what it is like to be young here. At a samling, a meeting of your own, you talk about what is good, who is missing and what it would take. The proposals go to someone who can do something about them."
            )
        }
    }

    static func who(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(
                nb: "Ofte 30 til 40 personer, omtrent seks ved hvert bord. Det går fint med færre, og med hundre.",
                nn: "Ofte 30 til 40 personar, om lag seks ved kvart bord. Det går fint med færre, og med hundre.",
                en: "Often 30 to 40 people, about six at each table. Fewer is fine, and so is a hundred.")
        case .organisation:
            Phrase(
                nb: "Et styre, en trenergruppe eller et foreldremøte, tre eller fire i hver gruppe.",
                nn: "Eit styre, ei trenargruppe eller eit foreldremøte, tre eller fire i kvar gruppe.",
                en: "A board, a team of coaches or a parents’ meeting, three or four in each group.")
        case .youth:
            Phrase(
                nb: "5 til 30 ungdommer: ungdomsrådet, elevrådet, en klasse eller gjengen på klubben.",
                nn: "5 til 30 ungdommar: ungdomsrådet, elevrådet, ein klasse eller gjengen på klubben.",
                en:
                    "5 to 30 young people: the youth council, the pupil council, a class or the crowd at the youth club."
            )
        }
    }

    static func leader(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(
                nb: "En ordstyrer som følger kjøreplanen. Du trenger ikke ha gjort det før.",
                nn: "Ein ordstyrar som følgjer køyreplanen. Du treng ikkje ha gjort det før.",
                en: "A moderator who follows the run sheet. You need not have done it before.")
        case .organisation:
            Phrase(
                nb: "Hvem som helst av dere, med kjøreplanen foran seg.",
                nn: "Kven som helst av dykk, med køyreplanen framfor seg.",
                en: "Any of you, with the run sheet in front of you.")
        case .youth:
            Phrase(
                nb: "Dere leder selv. En trygg voksen er der, men styrer ikke.",
                nn: "De leier sjølve. Ein trygg vaksen er der, men styrer ikkje.",
                en: "You lead it yourselves. A trusted adult is there, but does not run it.")
        }
    }

    /// The words of a link to the variant's page.
    static func whatItIs(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(
                nb: "Slik går en dugnad i kommunen", nn: "Slik går ein dugnad i kommunen",
                en: "How a dugnad in the municipality goes")
        case .organisation:
            Phrase(
                nb: "Slik går en dugnad i laget", nn: "Slik går ein dugnad i laget",
                en: "How a dugnad in the club goes")
        case .youth:
            Phrase(nb: "Slik går en samling", nn: "Slik går ei samling", en: "How a samling goes")
        }
    }

    static func start(_ variant: Variant) -> Phrase {
        switch variant {
        case .municipality:
            Phrase(
                nb: "Start en dugnad i kommunen", nn: "Start ein dugnad i kommunen",
                en: "Start a dugnad in the municipality")
        case .organisation:
            Phrase(nb: "Start en dugnad i laget", nn: "Start ein dugnad i laget", en: "Start a dugnad in the club")
        case .youth: Phrase(nb: "Start en samling", nn: "Start ei samling", en: "Start a samling")
        }
    }

    /// The keys of the guides that belong to it, in the order they are needed.
    static func guides(_ variant: Variant) -> [String] {
        switch variant {
        case .municipality:
            [
                "kom-i-gang", "forste-gang", "utvidet", "arbeidsplass", "videomote", "deltaker", "skriver",
                "tilrettelegging", "tolk", "brev", "jobb-videre",
            ]
        case .organisation: ["styremote", "kom-i-gang", "forste-gang", "skriver", "laget", "jobb-videre"]
        case .youth: ["ung", "skriver", "ung-forslag", "trygg-voksen", "tilrettelegging", "videomote"]
        }
    }
}
