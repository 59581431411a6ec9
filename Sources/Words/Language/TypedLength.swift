/// How long something lasts, as people write it: so many minutes, or until an hour.
package enum TypedLength: Sendable, Equatable {
    case minutes(Int)
    case until(TimeOfDay)

    /// Reads «45», «45 min», «1 t 30», «1,5 timer», «1½ time», «1:30», «til 20.15» and «20.15». A number alone is hours
    /// up to four, else minutes. Digits of every script are digits. Nil when it is none of these.
    package init?(typed text: String) {
        let words = TypedLength.folded(text)
        if let hour = words.firstMatch(of: /^(?:til|until|to|kl|klokka|at)\b\.? *(.+)$/) {
            guard let time = TimeOfDay(typed: String(hour.1)) else { return nil }
            self = .until(time)
        } else if let minutes = TypedLength.inUnits(words) ?? TypedLength.inDigits(words) {
            self = .minutes(minutes)
        } else if words.first?.isNumber == true, let time = TimeOfDay(typed: words) {
            self = .until(time)
        } else {
            return nil
        }
    }

    private static func folded(_ text: String) -> String {
        let scalars = PlainText.line(text).lowercased().prefix(100).unicodeScalars.flatMap { scalar in
            scalar.digit.map { Array(String($0).unicodeScalars) } ?? [scalar]
        }
        let words = String(String.UnicodeScalarView(scalars)).replacing(/\ ?½/, with: ",5")
        guard let number = words.prefixMatch(of: /(\p{L}+) (?=[th])/), let digits = numbers[String(number.1)] else {
            return words
        }
        return digits + " " + words[number.range.upperBound...]
    }

    /// «to timer», «halvannen time».
    private static let numbers = [
        "en": "1", "én": "1", "ein": "1", "éin": "1", "one": "1", "an": "1", "halvannen": "1,5", "halvannan": "1,5",
        "to": "2", "two": "2", "tre": "3", "three": "3", "fire": "4", "four": "4",
    ]

    /// «1 t 30 min», «1,5 timer», «1:30 t», «45 minutter».
    private static func inUnits(_ words: String) -> Int? {
        if let found = words.wholeMatch(of: /(\d{1,4}) ?(?:m|min|mins|minutt|minutter|minutes?)\.?/) {
            return Int(found.1)
        }
        let hours =
            /(\d{1,2})(?:[.,](\d)|:(\d\d))? ?(?:t|h|tim|time|timer|timar|hours?|hrs?)\.?(?: ?(?:og|and)? ?(\d{1,2}) ?(?:m|min|mins|minutt|minutter|minutes?)?\.?)?/
        guard let found = words.wholeMatch(of: hours), let whole = Int(found.1) else { return nil }
        let tenths = found.2.flatMap { Int($0) } ?? 0
        let minutes = [found.3, found.4].compactMap { $0.flatMap { Int($0) } }.reduce(0, +)
        return whole * 60 + tenths * 6 + minutes
    }

    /// «45», «2», «1,5», «1:30».
    private static func inDigits(_ words: String) -> Int? {
        if let found = words.wholeMatch(of: /\d{1,3}/), let number = Int(found.0) {
            return number <= 4 ? number * 60 : number
        }
        if let found = words.wholeMatch(of: /([0-4])[.,](\d)/), let hours = Int(found.1), let tenths = Int(found.2) {
            return hours * 60 + tenths * 6
        }
        guard let found = words.wholeMatch(of: /([0-4])[.:](\d\d)/), let hours = Int(found.1),
            let minutes = Int(found.2), minutes < 60
        else { return nil }
        return hours * 60 + minutes
    }
}
