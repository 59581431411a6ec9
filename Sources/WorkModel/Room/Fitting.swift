/// Makes steps add up to a length: in whole minutes, with an exact sum, and each step within its least and most.
enum Fitting {
    struct Wish: Sendable {
        var minutes: Double
        var least: Int
        var most: Int
    }

    /// The minutes of each step of a template for a whole meeting; 0 for a step that there was no room for.
    ///
    /// - Parameter length: minutes; the caller has checked that it is one the variant can have.
    static func minutes(of template: RunSheetTemplate, for length: Int) -> [Int] {
        var wishes = template.steps.indices.map { index in
            Wish(
                minutes: wished(template.steps[index].minutes, template.lengths, length),
                least: template.steps[index].least, most: template.steps[index].most)
        }
        var present = Set(
            wishes.indices.filter { index in
                // Between a length without a step and one with it, there is room for it only when its least fits.
                template.steps[index].drops == nil || wishes[index].minutes >= Double(wishes[index].least)
            })
        for index in dropOrder(template.steps) where present.map({ wishes[$0].least }).reduce(0, +) > length {
            present.remove(index)
        }
        let kept = present.sorted()
        let fitted = fit(kept.map { wishes[$0] }, to: length)
        wishes.removeAll()
        var result = Array(repeating: 0, count: template.steps.count)
        for (index, minutes) in zip(kept, fitted) { result[index] = minutes }
        return result
    }

    /// The indices of the steps that may go, the first to go first.
    static func dropOrder(_ steps: [StepTemplate]) -> [Int] {
        steps.indices.filter { steps[$0].drops != nil }.sorted { (steps[$0].drops ?? 0) < (steps[$1].drops ?? 0) }
    }

    /// Scales the wishes until they add up to the length. If all the steps at their most are still too short, what is
    /// left is shared out on top of that; if all at their least are too long, each gets its least and the sum is larger
    /// than the length.
    static func fit(_ wishes: [Wish], to length: Int) -> [Int] {
        let least = wishes.map(\.least).reduce(0, +)
        guard least < length else { return wishes.map(\.least) }
        let most = wishes.map(\.most).reduce(0, +)
        let stretched =
            most < length
            ? wishes.map { wish in
                Wish(minutes: wish.minutes, least: wish.least, most: wish.most + length - most)
            } : wishes
        var (low, high) = (0.0, 1000.0)
        for _ in 0..<60 {
            let middle = (low + high) / 2
            if scaled(stretched, by: middle).reduce(0, +) < Double(length) { low = middle } else { high = middle }
        }
        return rounded(scaled(stretched, by: high), stretched, to: length)
    }

    private static func scaled(_ wishes: [Wish], by factor: Double) -> [Double] {
        wishes.map { min(max(max($0.minutes, 0.01) * factor, Double($0.least)), Double($0.most)) }
    }

    /// Largest remainders first, so that rounding moves as little as it can.
    private static func rounded(_ exact: [Double], _ wishes: [Wish], to length: Int) -> [Int] {
        var minutes = exact.map { Int($0 + 0.000_001) }
        let order = exact.indices.sorted { exact[$0] - Double(minutes[$0]) > exact[$1] - Double(minutes[$1]) }
        var missing = length - minutes.reduce(0, +)
        while missing != 0 {
            let step = missing > 0 ? 1 : -1
            let before = missing
            for index in step > 0 ? order : order.reversed() where missing != 0 {
                let next = minutes[index] + step
                guard (wishes[index].least...max(wishes[index].least, wishes[index].most)).contains(next) else {
                    continue
                }
                minutes[index] = next
                missing -= step
            }
            if missing == before { break }
        }
        return minutes
    }

    /// The number for a length that the table has; between two of them in proportion, outside them the nearest.
    private static func wished(_ minutes: [Int], _ lengths: [Int], _ length: Int) -> Double {
        guard let first = lengths.first, let last = lengths.last, minutes.count == lengths.count else { return 0 }
        if length <= first { return Double(minutes[0]) }
        if length >= last { return Double(minutes[minutes.count - 1]) }
        let upper = lengths.firstIndex { $0 >= length } ?? lengths.count - 1
        let lower = max(upper - 1, 0)
        guard lengths[upper] > lengths[lower] else { return Double(minutes[upper]) }
        let share = Double(length - lengths[lower]) / Double(lengths[upper] - lengths[lower])
        return Double(minutes[lower]) + share * Double(minutes[upper] - minutes[lower])
    }
}
