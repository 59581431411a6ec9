import Markup
import Words
import WorkModel

/// How it goes, as a shape and a word: a loop, half a knot, a knot, a dashed ring, a loose end.
struct StateMark {
    private let shape: String
    private let name: Phrase
    private let say: Tongue

    init(_ state: MeasureState, _ say: Tongue) { (shape, name, self.say) = (state.mark, state.name, say) }
    init(_ how: OwnersWord.How, _ say: Tongue) { (shape, name, self.say) = (how.mark, how.name, say) }

    var html: HTML { "<p class=\"st \(shape)\">\(say(name))</p>" }
    /// Among other words.
    var inLine: HTML { "<span class=\"st \(shape)\">\(say(name))</span>" }
    /// Among other words, and what they are about.
    var strong: HTML { "<b class=\"st \(shape)\">\(say(name))</b>" }
}

extension MeasureState {
    /// The shape that stands beside its word.
    var mark: String {
        switch self {
        case .notBegun: "no"
        case .underWay: "go"
        case .done: "yes"
        case .waiting: "wait"
        case .putAway: "cut"
        }
    }
}

extension OwnersWord.How {
    fileprivate var mark: String {
        switch self {
        case .notBegun: "no"
        case .underWay: "go"
        case .done: "yes"
        case .different: "wait"
        }
    }
}
