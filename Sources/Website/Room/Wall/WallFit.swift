import WorkModel

/// How the words on the wall share the height that is theirs, so that the rope below them keeps its place.
///
/// In units of the wall's own letters: the picture is 54 high and 96 wide on every screen, and `wall-list.css` draws with
/// the same numbers. An estimate that is a little too careful costs a line of air; one that is too bold cuts a sentence.
package struct WallFit: Equatable {
    package enum Size: String {
        /// As large as the wall is drawn for: three notes of one line each.
        case roomy
        /// Smaller letters, closer together.
        case snug
        /// Between the two, where one thing stands large.
        case middle
        /// One line each, with what belongs to it beside.
        case rows
    }

    package let size: Size
    /// How many lines each text may take before it is cut.
    package let lines: Int
    /// How many lines what stands over them may take.
    package let title: Int

    var classes: String { "\(size.rawValue) l\(lines)\(title < WallFit.most ? " t\(title)" : "")" }

    /// What is left for the list under a question.
    package static func height(under question: String, isLong: Bool) -> Double {
        let lines = min(lineCount(of: question, letters: isLong ? 27 : 21), 4)
        return 34.85 - Double(lines) * (isLong ? 4.4 : 5.7)
    }

    /// Notes, each with its table before it.
    package init(notes texts: [String], height: Double) {
        self = WallFit.first(
            of: [(.roomy, 42, 2.75, 2.4), (.snug, 46, 2.4, 1.1)], for: texts, in: height)
    }

    /// Measures, each with a line of its owner and date below it.
    package init(measures texts: [String], height: Double) {
        self = WallFit.first(
            of: [(.roomy, 48, 2.75, 4.9), (.snug, 53, 2.3, 3.4)], for: texts, in: height)
    }

    /// Those of the notes on the wall that it cuts, for the desk to say so.
    ///
    /// - Parameter notes: each with all that is drawn of it.
    static func cut(_ notes: [(note: Note, words: String)], under question: String) -> [Note] {
        let isLong = question.count > WallPage.longQuestion
        let fit = WallFit(notes: notes.map(\.words), height: height(under: question, isLong: isLong))
        return notes.filter { lineCount(of: $0.words, letters: fit.size == .roomy ? 42 : 46) > fit.lines }.map(\.note)
    }

    init(_ size: Size, _ lines: Int, title: Int? = nil) {
        self.size = size
        self.lines = lines
        self.title = title ?? WallFit.most
    }

    private typealias Drawing = (size: Size, letters: Int, line: Double, around: Double)

    /// The largest drawing where nothing is cut; else the one that cuts least.
    private static func first(of drawings: [Drawing], for texts: [String], in height: Double) -> WallFit {
        for drawing in drawings where fits(texts, drawing, lines: most, in: height) {
            return WallFit(drawing.size, most)
        }
        guard let smallest = drawings.last else { return WallFit(.rows, 1) }
        for lines in stride(from: most - 1, through: 1, by: -1) where fits(texts, smallest, lines: lines, in: height) {
            return WallFit(smallest.size, lines)
        }
        return WallFit(.rows, 1)
    }

    private static func fits(_ texts: [String], _ drawing: Drawing, lines: Int, in height: Double) -> Bool {
        let all = texts.map { lineCount(of: $0, letters: drawing.letters) }
        return all.map { Double(min($0, lines)) * drawing.line + drawing.around }.reduce(0, +) <= height
    }

    /// Whether one of the texts takes more than so many lines.
    static func isLong(_ texts: [String], letters: Int, lines: Int) -> Bool {
        texts.contains { lineCount(of: $0, letters: letters) > lines }
    }

    /// How many lines a text takes when it is broken between words. A word that is longer than a line is broken inside.
    static func lineCount(of text: String, letters: Int) -> Int {
        // A person who breaks a line has one more, however short it is.
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var (lines, used) = (1, 0)
            for word in line.split(separator: " ") {
                if used > 0, used + 1 + word.count > letters { (lines, used) = (lines + 1, 0) }
                used += (used > 0 ? 1 : 0) + word.count
                if used > letters { (lines, used) = (lines + (used - 1) / letters, (used - 1) % letters + 1) }
            }
            return lines
        }.reduce(0, +)
    }

    /// No note is read in a hall that is longer than this; a wall of full height has room for no more.
    static let most = 9
}
