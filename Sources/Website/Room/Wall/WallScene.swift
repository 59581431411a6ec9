import WorkModel

/// What stands on the wall: what the room has just made, or what it is to look at.
enum WallScene: Equatable {
    case joining, notes, ideas
    case idea(WallPage.Idea)
    case growing(GrowingMeasure)
    case deciding, measures, children, topics, situations, figures, since, ending
}

extension WallPage {
    /// A note that the moderator shows comes before what the step has by itself. Where there is nothing to show, the
    /// question stands there with the way in, as it does while people write.
    var scene: WallScene {
        if clock.endedAt != nil { return .ending }
        guard clock.startedAt != nil else { return .joining }
        if step?.isSinceLast == true { return .since }
        let words = room.words(of: step)
        switch words?.kind {
        case .agreement where heldUp != nil: return heldUp ?? .notes
        case .agreement where agreed.measures.isEmpty: return ideas.isEmpty ? .notes : .ideas
        case .agreement: return ideas.isEmpty ? .measures : .deciding
        case .closing: return agreed.measures.isEmpty && concluded.isEmpty ? .notes : .measures
        case .picture where !figures.isEmpty: return .figures
        default: break
        }
        let task = room.stepOfNotes(at: step)
        if let task, !room.notesOnWall(of: task.id).isEmpty { return .notes }
        switch words?.chooses ?? room.words(of: task)?.chooses {
        case .person?: return children.isEmpty ? .notes : .children
        case .topic?: return room.topics.isEmpty ? .notes : .topics
        case nil: return words?.takesNotes == true && showsSituations(words) ? .situations : .notes
        }
    }

    /// An idea that has become a measure in the meantime is not held up any more.
    private var heldUp: WallScene? {
        switch held {
        case .measure(let measure)?: .growing(measure)
        case .idea(let id)?: ideas.first { $0.id == id }.map(WallScene.idea)
        case .sincePage?, nil: nil
        }
    }

    /// Where who is missing is asked of people who choose no child, there are situations to talk from.
    private func showsSituations(_ words: StepTemplate?) -> Bool {
        words?.records == .persons && step?.isOwnQuestion == false
            && !room.edition.situations(for: room.variant).isEmpty
    }

    /// What takes the whole width: the question and the clock stand above it, and the code in words.
    var isWide: Bool {
        switch scene {
        case .ideas, .idea, .growing, .deciding, .children, .topics, .situations, .figures, .since: true
        case .measures, .ending: hasRoomToHang
        case .joining, .notes: false
        }
    }

    /// The square to read stands where people join and write, until all have; not where everybody looks at what has been
    /// made. Somebody who comes late reads it from the desk.
    var hasSquare: Bool {
        switch scene {
        case .joining: true
        case .notes: !(1...dugnad.groupCount).allSatisfy { room.hasBegun($0) || room.groupsOnPaper.contains($0) }
        case .ideas, .idea, .growing, .deciding, .measures, .children, .topics, .situations, .figures, .since,
            .ending:
            false
        }
    }
}
