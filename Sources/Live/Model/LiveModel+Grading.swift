import Coach
import Diagnosis
import Grading
import Practice
import Presentation

/// From a save to what is said of it.
extension LiveModel {
    mutating func run(saying reason: String) -> [LiveEffect] {
        guard desk != nil else { return [] }
        let settled = settleJudged()
        runs += 1
        runUnderWay = runs
        runReason = reason
        return settled + [.grade(run: runs)]
    }

    mutating func sayRunning() {
        let count = desk?.exercise.cases.count ?? 0
        say("\(runReason) Running \(count == 1 ? "the case" : "\(count) cases") …")
    }

    /// A verdict that was shown belongs into the journal, also where its cause will not be found any more.
    mutating func settleJudged() -> [LiveEffect] {
        defer { judgedRun = nil }
        guard let graded, isLookingForCause else { return [] }
        runUnderWay = nil
        return [.recordAttempt(graded.attempt)]
    }

    /// Shows a verdict at once; nothing of it is final.
    mutating func judge(_ answer: GradedAnswer) {
        judgedRun = runUnderWay
        graded = answer
        secondsUntilAccepted = nil
        say(Wording.headline(answer.verdict))
        show(.verdict)
    }

    mutating func take(_ answer: GradedAnswer) -> [LiveEffect] {
        var answer = answer
        let isShown = isLookingForCause
        // A note may have been written about it meanwhile.
        if isShown, let graded { answer.attempt.id = graded.attempt.id }
        judgedRun = nil
        runUnderWay = nil
        graded = answer
        secondsUntilAccepted = answer.verdict.isAccepted ? learner.secondsSpent(with: answer.attempt) : nil
        if isShown {
            // Whoever has scrolled or gone on reading stays there.
            panelRevision += 1
        } else {
            say(Wording.headline(answer.verdict))
            show(.verdict)
        }
        var effects: [LiveEffect] = [.recordAttempt(answer.attempt)]
        if answer.verdict.isAccepted, let id = desk?.id { effects.append(.keepAnswer(id, answer.submission)) }
        if answer.verdict.isAccepted, let id = desk?.id, desk?.isClosedBook == true {
            // What is saved from here on is no longer the rebuild.
            endClosedBook()
            effects.append(.endRebuild(id))
        }
        return effects
    }

    mutating func take(_ entry: JournalEntry) -> [LiveEffect] {
        let wasAsked = isAskedByPlacement
        learner.add(entry)
        let effects = effects(of: entry)
        guard wasAsked, entry.exercise == desk?.id.description, !isAskedByPlacement,
            entry.asAttempt?.isAccepted != true
        else { return effects }
        say("That counts as not known yet. n goes on, whenever you like.")
        return effects + [.makePlan]
    }

    private mutating func effects(of entry: JournalEntry) -> [LiveEffect] {
        switch entry {
        case .attempt(let attempt):
            // Another session may have written it down.
            if graded?.attempt.time == attempt.time { graded?.attempt.id = attempt.id }
            return attempt.isAccepted ? [.makePlan] : []
        case .solution(let shown):
            guard shown.gaveUp, let id = desk?.id, desk?.isClosedBook == true else { return [.readSolution] }
            endClosedBook()
            return [.endRebuild(id), .readSolution, .makePlan]
        case .hint:
            show(.hints)
            return []
        case .note(let note):
            let isPassedOver = note.text == Reflection.mark + Reflection.passedOver
            say(isPassedOver ? "It is asked again in a month." : "Noted.")
            return []
        // The plan that follows from them comes with them.
        case .known, .start: return []
        case .postponed, .rest, .cancelled: return [.makePlan]
        }
    }

    mutating func take(_ desk: Desk) -> [LiveEffect] {
        let dropsRun = runUnderWay != nil
        let settled = settleJudged()
        graded = nil
        solution = nil
        firstAnswer = nil
        timeLeft = nil
        secondsUntilAccepted = nil
        runUnderWay = nil
        // On the first screen of the day the plan stands above the statement.
        let isFirst = self.desk == nil && panel == .opening
        let left = self.desk
        self.desk = desk
        show(isFirst ? .opening : .statement)
        say(staysBegun(left) + welcome(to: desk))
        return settled + (dropsRun ? [.dropRun] : [])
    }

    /// Where a rebuild is that is left in the middle; nothing where none is.
    private func staysBegun(_ left: Desk?) -> String {
        guard let left, left.isClosedBook, left.id != desk?.id else { return "" }
        return "The rebuild of \(left.exercise.title) stays begun; today's list (d) leads back. "
    }

    private func welcome(to desk: Desk) -> String {
        if desk.hasJustBegun { return beginning(of: desk) }
        if let version = desk.missingPython { return Wording.needsPython(version) }
        if !desk.comesAfter.isEmpty { return Wording.comesFirst(nil, desk.comesAfter)! }
        if isAskedByPlacement {
            let how = isWatching ? "Save the file, and it is run" : "r runs your answer"
            return "This one tells where you begin. \(how); g, or a hint, says that you do not know it."
        }
        guard isWatching else { return "r runs your answer." }
        return desk.isClosedBook ? "A rebuild is under way. Save, and it is run." : "Save the file, and it is run."
    }

    mutating func take(_ exercises: [ListedExercise]) -> [LiveEffect] {
        var state = ListState(all: exercises)
        state.chosen = exercises.firstIndex { $0.id == desk?.id } ?? 0
        list = state
        show(.list)
        return []
    }
}
