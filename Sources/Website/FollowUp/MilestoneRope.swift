import Markup
import Words
import WorkModel

/// Milestones as a short rope: knots that are reached, loops to come.
struct MilestoneRope {
    let milestones: [Milestone]
    let say: Tongue

    /// As many as a short rope has room for.
    private static let most = 12

    init(_ milestones: [Milestone], _ say: Tongue) { (self.milestones, self.say) = (milestones, say) }

    var html: HTML? {
        guard !milestones.isEmpty else { return nil }
        let done = milestones.count { $0.isDone }
        let label = say(
            nb: "\(done) av \(milestones.count) milepæler er nådd",
            nn: "\(done) av \(milestones.count) milepælar er nådde",
            en: "\(done) of \(milestones.count) milestones are reached")
        guard milestones.count <= MilestoneRope.most else { return "<p class=\"small\">\(label)</p>" }
        // In the order of the rope: what is reached is taut.
        let knots = milestones.sorted { $0.isDone && !$1.isDone }.map { milestone -> HTML in
            milestone.isDone
                ? "<li class=\"done\"><span>\(say(nb: "nådd", nn: "nådd", en: "reached"))</span></li>"
                : "<li><span>\(say(nb: "kommer", nn: "kjem", en: "to come"))</span></li>"
        }
        return "<ol class=\"rope knots hang\" aria-label=\"\(label)\">\(knots)</ol>"
    }
}
