import Markup
import Words
import WorkModel

/// How it goes, as a shape and a word: a loop, half a knot, a knot, a dashed ring.
struct StateMark {
    let state: MeasureState
    let say: Tongue

    init(_ state: MeasureState, _ say: Tongue) { (self.state, self.say) = (state, say) }

    var html: HTML { "<p class=\"st \(state.mark)\">\(say(state.name))</p>" }
}
