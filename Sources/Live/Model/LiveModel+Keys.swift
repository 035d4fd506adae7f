import Coach
import Diagnosis
import Practice
import Presentation

/// What keys do.
extension LiveModel {
    mutating func press(_ key: Key) -> [LiveEffect] {
        // These mean the same everywhere.
        switch key {
        case .control("c"), .control("d"): return settleJudged() + [.quit]
        case .control("z"): return [.suspend]
        default: break
        }
        if let prompt { return answer(prompt, key) }
        if panel == .list, list != nil { return pressInList(key) }
        if scroll(key) { return [] }
        switch key {
        case .escape:
            if panel != .verdict { show(graded != nil ? .verdict : desk != nil ? .statement : .today) }
            return []
        case .enter where offered != nil: return openOffered()
        case .enter: return panel == .today ? openChosenItem() : []
        case .character(let letter): return press(letter)
        case .paste:
            say("Text was pasted here; it belongs into your editor. Nothing was done.")
            return []
        default:
            return []
        }
    }

    private mutating func press(_ letter: Character) -> [LiveEffect] {
        if let command = LiveCommand.all.first(where: { $0.letter == letter }) { return perform(command.action) }
        // As in a pager, it begins a search.
        if letter == "/" { return perform(.list) }
        say("There is no key \(letter) here. ? lists all.")
        return []
    }

    mutating func perform(_ action: LiveCommand.Action) -> [LiveEffect] {
        switch action {
        case .help: show(panel == .help ? panelBelow : .help)
        case .list: return [.makeList]
        case .today:
            show(.today)
            return [.makePlan]
        case .notToday: return putOff()
        case .enough: return enoughForToday()
        case .next: return goToNext()
        case .previous: return goToPrevious()
        case .quit: return settleJudged() + [.quit]
        default: return performAtDesk(action)
        }
        return []
    }

    private mutating func performAtDesk(_ action: LiveCommand.Action) -> [LiveEffect] {
        guard let desk else {
            say("No exercise is open. Enter opens the one that is marked, l lists all.")
            return []
        }
        switch action {
        case .run: return run(saying: "Once more.")
        case .statement: show(.statement)
        case .verdict:
            guard graded != nil else {
                say("There is no verdict yet. \(isWatching ? "Save the file" : "r runs your answer").")
                return []
            }
            show(.verdict)
        case .hint: return nextHint(desk)
        case .solution: return askForSolution(desk)
        case .giveUp: return askToGiveUp(desk)
        case .rebuild: return askToRebuild(desk)
        case .cancel: return askToCancel(desk)
        case .first: return askForFirst(desk)
        case .reset: prompt = .reset
        case .note: prompt = .note("")
        case .edit:
            let exception = graded.flatMap { FailingCases($0.verdict).shown?.exception }
            return [.edit(file: exception?.file, line: exception?.line)]
        case .tryByHand: return askForInput(desk)
        default: break
        }
        return []
    }

    // MARK: - Hints and the solution

    private mutating func nextHint(_ desk: Desk) -> [LiveEffect] {
        if desk.isClosedBook {
            say("The book is closed: a rebuild has no hints. g gives up.")
            return []
        }
        let shown = learner.progress.hintsShown(desk.id)
        guard shown < desk.hints.count else {
            show(.hints)
            say(desk.hints.count == 0 ? "This exercise has no hints." : "These are all the hints.")
            return []
        }
        if desk.hints.isMixed(shown + 1) {
            prompt = .mixedLines
            return []
        }
        say("Hint \(shown + 1) of \(desk.hints.count).")
        return [.recordHint(number: shown + 1)]
    }

    private mutating func askForSolution(_ desk: Desk) -> [LiveEffect] {
        guard mayShowSolution else {
            say("The solution opens once your answer is accepted. g gives up and shows it now.")
            return []
        }
        return [.recordSolution(gaveUp: false)]
    }

    private mutating func askToGiveUp(_ desk: Desk) -> [LiveEffect] {
        if mayShowSolution { return askForSolution(desk) }
        prompt = .giveUp
        return []
    }

    private mutating func askForFirst(_ desk: Desk) -> [LiveEffect] {
        if desk.isClosedBook {
            say("The book is closed: your first answer is shown when this is done.")
            return []
        }
        return [.readFirst]
    }

    private mutating func askToCancel(_ desk: Desk) -> [LiveEffect] {
        if desk.isClosedBook { prompt = .cancel } else { say("This is no rebuild, so there is nothing to put back.") }
        return []
    }

    private mutating func askToRebuild(_ desk: Desk) -> [LiveEffect] {
        if desk.isClosedBook {
            if timeLeft == nil { prompt = .startClock } else { say("This is a rebuild already, and its clock runs.") }
            return []
        }
        guard learner.progress.standing(desk.id) == .accepted else {
            say("It can be built again once it is accepted.")
            return []
        }
        prompt = .rebuild(desk.id, title: desk.exercise.title)
        return []
    }

    // MARK: - Moving between exercises

    mutating func openChosenItem() -> [LiveEffect] {
        if plan.items.isEmpty, let further = plan.further { return open(further) }
        guard plan.items.indices.contains(chosenItem) else { return [] }
        return open(plan.items[chosenItem])
    }

    func open(_ item: TodayPlan.Item) -> [LiveEffect] {
        if item.beginsRebuild { return [.beginRebuild(item.id)] }
        return [.open(item.id)]
    }

    private mutating func goToNext() -> [LiveEffect] {
        let isDone = desk.map { learner.progress.standing($0.id) == .accepted && !$0.isClosedBook } ?? true
        if let item = questionAfterThis { return open(item) }
        if isDone {
            guard let item = itemAfterThis ?? plan.further else {
                say("Nothing is left for today. Well done! l lists all exercises.")
                askHowOneLearns()
                return []
            }
            guard item.beginsRebuild else { return open(item) }
            prompt = .rebuild(item.id, title: item.title)
            return []
        }
        return neighbour(1)
    }

    private mutating func goToPrevious() -> [LiveEffect] { neighbour(-1) }

    private mutating func neighbour(_ distance: Int) -> [LiveEffect] {
        let ids = catalog.exerciseIDs
        guard let id = desk?.id, let index = ids.firstIndex(of: id), ids.indices.contains(index + distance) else {
            say(distance > 0 ? "This is the last exercise." : "This is the first exercise.")
            return []
        }
        return [.open(ids[index + distance])]
    }

    // MARK: - Scrolling

    /// - Returns: whether the key was one that scrolls.
    mutating func scroll(_ key: Key) -> Bool {
        switch key {
        case .up where panel == .today, .character("k") where panel == .today:
            chosenItem = max(0, chosenItem - 1)
            return true
        case .down where panel == .today, .character("j") where panel == .today:
            chosenItem = max(0, min(plan.items.count - 1, chosenItem + 1))
            return true
        case .up, .character("k"): top -= 1
        case .down, .character("j"): top += 1
        case .pageUp, .character("-"), .control("b"): top -= max(1, pageRows - 1)
        case .pageDown, .character(" "), .control("f"): top += max(1, pageRows - 1)
        case .home: top = 0
        case .end: top = lastTop
        default: return false
        }
        top = max(0, min(lastTop, top))
        return true
    }
}
