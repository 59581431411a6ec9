import Words

/// In a hall people stay where they sit. By video somebody sends them to their rooms, and brings them back.
extension InRooms {
    /// The run sheets with what to do about that first in each step where it is needed.
    static func movingPeople(_ sheets: Any) -> Any {
        guard var sheets = sheets as? [[String: Any]] else { return sheets }
        for place in sheets.indices {
            guard var steps = sheets[place]["steps"] as? [[String: Any]] else { continue }
            var kind: String?
            for index in steps.indices {
                let before = kind
                kind = steps[index]["kind"] as? String
                guard let first = moving(to: kind, from: before), var todo = steps[index]["do"] as? [String: [String]]
                else { continue }
                for language in Language.allCases { todo[language.rawValue]?.insert(first[language], at: 0) }
                steps[index]["do"] = todo
            }
            sheets[place]["steps"] = steps
        }
        return sheets
    }

    private static func moving(to kind: String?, from before: String?) -> Phrase? {
        switch (before, kind) {
        case ("task", "task"):
            Phrase(
                nb: "Hent alle tilbake først, og send dem ut igjen når du har lest spørsmålet.",
                nn: "Hent alle tilbake først, og send dei ut att når du har lese spørsmålet.",
                en: "Bring everyone back first, and send them out again when you have read the question.")
        case (_, "task"):
            Phrase(
                nb: "Send alle ut i rommene når du har lest spørsmålet.",
                nn: "Send alle ut i romma når du har lese spørsmålet.",
                en: "Send everyone to the rooms when you have read the question.")
        case ("task", "sharing"), ("task", "agreement"), ("task", "break"):
            Phrase(
                nb: "Hent alle tilbake fra rommene først.", nn: "Hent alle tilbake frå romma først.",
                en: "Bring everyone back from the rooms first.")
        default: nil
        }
    }
}
