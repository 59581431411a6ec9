import Markup
import Words
import WorkModel

/// Where ideas may get money, behind a line that one presses: it is at hand and takes no room.
func fundingThatMayFit(_ dugnad: Dugnad, _ say: Tongue) -> HTML? {
    guard dugnad.funding != nil else { return nil }
    let lines = dugnad.fundingInLines.map { "<li class=\"asis\"\(asWritten)>\($0)</li>" as HTML }
    return "<details><summary>\(say(Dugnad.fundingHeading))</summary><ul class=\"dots\">\(lines)</ul></details>"
}
