/// A phone number as people write it, Norwegian or foreign.
///
/// The grouping tells it from an amount: `900 00 000` and `90 00 00 00` are phones, `90 000 000` is money.
enum WrittenPhoneNumber {
    static func isFound(in numbers: DigitGroups) -> Bool {
        numbers.groups.indices.contains { first in
            isNorwegian(from: first, in: numbers) || isForeign(from: first, in: numbers)
        }
    }

    private static func isNorwegian(from first: Int, in numbers: DigitGroups) -> Bool {
        let groups = numbers.joined(from: first, atMost: 8)
        let digits = groups.flatMap(\.digits)
        guard digits.count == 8, (2...9).contains(digits[0]), let start = groups.first, let last = groups.last,
            !isCounted(after: last.end, in: numbers.text)
        else { return false }
        switch groups.map(\.count) {
        case [8]: return !isDates(digits) && !isPartOfNumber(start, in: numbers.text)
        case [3, 2, 3]: return !isAmounts(groups, in: numbers)
        case [2, 2, 2, 2]: return !isTimesOrDates(Array(groups)) && !isCountingUp(groups, in: numbers)
        case let counts: return !counts.contains(1) && !isYears(digits) && isAskedToCall(start, in: numbers.text)
        }
    }

    /// `20112026`, `20261120` and the school year `20262027`.
    private static func isDates(_ digits: [UInt8]) -> Bool {
        let two = stride(from: 0, to: 8, by: 2).map { Int(digits[$0]) * 10 + Int(digits[$0 + 1]) }
        let (early, late) = (two[0] * 100 + two[1], two[2] * 100 + two[3])
        return isYears(digits)
            || years.contains(late) && WrittenIdentityNumber.isDay(day: two[0], month: two[1], year: late)
            || years.contains(early) && WrittenIdentityNumber.isDay(day: two[3], month: two[2], year: early)
    }

    private static func isYears(_ digits: [UInt8]) -> Bool {
        let halves = [digits.prefix(4), digits.suffix(4)].map { $0.reduce(0) { $0 * 10 + Int($1) } }
        return halves.allSatisfy(years.contains)
    }

    private static let years = 1900...2099

    /// The number of a case (`26/90000000`), a decimal (`59.91390000`, `90000000,50`) or an amount (`kr 25000000`).
    private static func isPartOfNumber(_ group: DigitGroups.Group, in text: VisibleScalars) -> Bool {
        if let sign = text[group.start - 1], "/.,".unicodeScalars.contains(sign), text[group.start - 2]?.digit != nil {
            return true
        }
        if text[group.end] == ",", text[group.end + 1]?.digit != nil, text[group.end + 3]?.digit == nil { return true }
        return money.contains(word(before: group.start, in: text)) || text[group.start - 1].map(isCurrency) ?? false
    }

    /// `20.00-22.00`, `20 00 – 22 00`, `25.11-28.11` and `24.12.26-02.01.27`, but not `90-00 00 00`.
    private static func isTimesOrDates(_ groups: [DigitGroups.Group]) -> Bool {
        guard groups.count == 4 else { return false }
        let joints = groups.dropFirst().map(\.joint)
        guard joints.contains(where: { $0 != joints[0] }) else { return false }
        if joints.contains(.dot) { return true }
        let pairs = [(groups[0].value, groups[1].value), (groups[2].value, groups[3].value)]
        let areTimes = pairs.allSatisfy { $0 <= 24 && $1 <= 59 }
        let areDays = pairs.allSatisfy { (1...31).contains($0) && (1...12).contains($1) }
        return joints[0] == joints[2] && (areTimes || areDays)
    }

    /// Whether four pairs count up by one, or are part of a longer list that only grows: weeks, ages, house numbers.
    private static func isCountingUp(_ four: ArraySlice<DigitGroups.Group>, in numbers: DigitGroups) -> Bool {
        let beside = [four.startIndex - 1, four.endIndex].filter(numbers.groups.indices.contains)
        let isLonger = beside.contains { place in
            let later = place < four.startIndex ? four.startIndex : place
            return numbers.groups[place].count == 2 && numbers.groups[later].joint != .apart
        }
        let steps = zip(four, four.dropFirst()).map { $1.value - $0.value }
        return steps.allSatisfy { $0 == 1 } || (isLonger && steps.allSatisfy { $0 > 0 })
    }

    /// The middle of `10 500 900–30 000 000`: two signs between, and one more group of three beside.
    private static func isAmounts(_ three: ArraySlice<DigitGroups.Group>, in numbers: DigitGroups) -> Bool {
        let joints = three.dropFirst().map(\.joint)
        guard joints.first != joints.last, let first = three.first, first.joint != .apart else { return false }
        let before = three.startIndex - 1
        return numbers.groups.indices.contains(before) && numbers.groups[before].count == 3
    }

    /// Whether the word before asks the reader to call; then any grouping is a phone number.
    private static func isAskedToCall(_ group: DigitGroups.Group, in text: VisibleScalars) -> Bool {
        calls.contains(word(before: group.start, in: text))
    }

    private static func isForeign(from first: Int, in numbers: DigitGroups) -> Bool {
        let group = numbers.groups[first]
        let plus = numbers.text[group.start - 1].map { $0 == "+" || $0 == "\u{FF0B}" } ?? false
        // Eleven digits in a row are not a phone, whatever they begin with.
        let zeros = group.digits.starts(with: [0, 0]) && [4, 5, 12].contains(group.count)
        guard plus || zeros else { return false }
        let prefix = zeros ? 2 : 0
        let groups = numbers.joined(from: first, atMost: 15 + prefix, brackets: true)
        let digits = groups.flatMap(\.digits).dropFirst(prefix)
        guard digits.count >= 7, digits.first != 0, let last = groups.last else { return false }
        return !isCounted(after: last.end, in: numbers.text) && !isRoundAmount(groups)
    }

    /// `+10 000 000` is a change since last year, not a phone number.
    private static func isRoundAmount(_ groups: ArraySlice<DigitGroups.Group>) -> Bool {
        let rest = groups.dropFirst()
        return groups.reduce(0) { $0 + $1.count } <= 9 && rest.last?.digits == [0, 0, 0]
            && rest.allSatisfy { $0.count == 3 && ($0.joint == .space || $0.joint == .dot) }
    }

    /// Whether what follows tells that something was counted: kroner, per cent, years.
    private static func isCounted(after end: Int, in text: VisibleScalars) -> Bool {
        let place = (end...(end + 3)).first { text[$0].map { !$0.isSpace } ?? true } ?? end
        guard let sign = text[place] else { return false }
        if sign == "%" || isCurrency(sign) { return true }
        if sign == ",", text[place + 1] == "-" { return true }
        return money.union(counted).contains(text.word(from: place))
    }

    private static func isCurrency(_ sign: Unicode.Scalar) -> Bool {
        sign.properties.generalCategory == .currencySymbol
    }

    /// The word before a place, past a space, a colon or a full stop.
    private static func word(before start: Int, in text: VisibleScalars) -> String {
        var end = start
        while start - end < 3, let sign = text[end - 1], sign.isSpace || ".:(+".unicodeScalars.contains(sign) {
            end -= 1
        }
        return text.word(before: end)
    }

    private static let money: Set<String> = ["kr", "krone", "kroner", "nok", "euro", "eur"]
    private static let counted: Set<String> = [
        "år", "åring", "åringer", "åringar", "mill", "million", "millioner", "millionar", "mrd", "prosent",
    ]
    private static let calls: Set<String> = [
        "tlf", "tel", "telefon", "telefonnummer", "mob", "mobil", "mobilnummer", "mobilen", "ring", "ringe", "sms",
    ]
}
