/// What stands on the wall in full width. The same care: nothing is cut as long as there is room.
extension WallFit {
    /// How many lines a text takes in so broad a place, in letters of this size.
    static func lineCount(of text: String, width: Double, size: Double) -> Int {
        lineCount(of: text, letters: max(Int(width / (size * 0.58)), 1))
    }

    /// Ideas, three in a row, each with its tables below it.
    package init(ideas: [(text: String, isGathered: Bool)], height: Double) {
        func needed(_ drawing: (letters: Int, line: Double), _ most: Int) -> Double {
            stride(from: 0, to: ideas.count, by: 3).map { start in
                ideas[start..<min(start + 3, ideas.count)].map { idea in
                    Double(min(WallFit.lineCount(of: idea.text, letters: drawing.letters), most)) * drawing.line
                        + (idea.isGathered ? 4.9 : 4.3)
                }.max() ?? 0
            }.reduce(-0.9) { $0 + $1 + 0.9 }
        }
        let (roomy, snug) = ((letters: 20, line: 2.7), (letters: 23, line: 2.25))
        if needed(roomy, WallFit.most) <= height {
            self.init(.roomy, WallFit.most)
        } else {
            let lines = stride(from: WallFit.most, to: 1, by: -1).first { needed(snug, $0) <= height }
            self.init(.snug, lines ?? 1)
        }
    }

    /// One idea or measure, large, with its answers below it and what the tables wrote beside them.
    package init(
        large title: String, answers: [String], words: [String] = [], width: Double, around: Double, height: Double
    ) {
        let beside = words.isEmpty ? width : (width - 3) / 2
        func needed(_ size: Lettering, _ title: Int, _ text: Int) -> Double {
            let room = beside - 5.5 - size.text * 6
            let rows = answers.map { size.height(of: $0, width: room, most: text) }.reduce(0, +)
            let told = words.map { size.height(of: $0, width: beside - 4.5, most: text) }.reduce(0, +)
            return around + max(rows, told)
                + Double(min(lines(size), title)) * size.title * 1.12
        }
        func lines(_ size: Lettering) -> Int { WallFit.lineCount(of: title, width: width, size: size.title * 1.06) }
        for size in Lettering.all where needed(size, WallFit.most, WallFit.most) <= height {
            self.init(size.name, WallFit.most)
            return
        }
        // Something is cut: the answers before the title, and the title never to one line.
        let smallest = Lettering.all[Lettering.all.count - 1]
        let (text, most) =
            [WallFit.most, 3, 2, 1].lazy.map { text in
                (text, stride(from: WallFit.most, to: 1, by: -1).first { needed(smallest, $0, text) <= height })
            }.first { $0.1 != nil } ?? (1, 2)
        self.init(smallest.name, text, title: most)
    }

    /// Sizes of letters for what stands large.
    private struct Lettering {
        let name: Size
        let title: Double
        let text: Double

        static let all = [
            Lettering(name: .roomy, title: 4, text: 2.6), Lettering(name: .middle, title: 3.2, text: 2.4),
            Lettering(name: .snug, title: 2.6, text: 2.2),
        ]

        func height(of words: String, width: Double, most: Int) -> Double {
            let lines = min(WallFit.lineCount(of: words, width: width, size: text), most)
            return Double(lines) * text * 1.15 + text - 1.8
        }
    }

    /// Measures in half the width, each with a line of its owner and date as long as there is room for it: else bare. A
    /// picture of 4:3 is sixteen higher, and its letters are larger.
    static func beside(measures: [(text: String, whose: Int)], height: Double) -> String {
        let facts = measures.map { Double(1 + $0.whose / 34) * 2.4 }.reduce(0, +)
        func needed(_ most: Int, _ size: Double) -> Double {
            measures.reduce(3) { sum, measure in
                sum + Double(min(lineCount(of: measure.text, width: 38, size: size), most)) * size * 1.16 + 0.9
            }
        }
        if needed(most, 2.2) + facts <= height { return "l\(most)" }
        let lines = stride(from: most, to: 1, by: -1).first { needed($0, 2.2) <= height } ?? 1
        return "l\(lines) bare\(needed(lines + 1, 2.5) + facts <= height + 16 ? " few" : "")"
    }

    /// How many measures stand in rows, a line each, with a line about the rest.
    static func measures(of count: Int, height: Double) -> Int {
        let all = Int(height / 3.6)
        return count <= min(all, 7) ? count : max(min(Int((height - 3.3) / 3.6), 7), 1)
    }

    /// How many ideas stand below each other in the other half, two lines of each at the most, and a line about the rest.
    static func rows(of ideas: [(text: String, tables: Int)], height: Double) -> Int {
        var (used, count) = (0.0, 0)
        for idea in ideas {
            let width = 41 - 3.5 * Double(min(idea.tables, 5))
            used += max(Double(min(lineCount(of: idea.text, width: width, size: 2.05), 2)) * 2.5, 2.6) + 1.9
            guard used + (count + 1 == ideas.count ? 0 : 3) <= height else { break }
            count += 1
        }
        return max(count, 1)
    }
}
