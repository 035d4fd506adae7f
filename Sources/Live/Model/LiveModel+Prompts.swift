import Coach

/// Questions, lines that are typed, and the list.
extension LiveModel {
    private static let longestText = 1000

    mutating func answer(_ prompt: Prompt, _ key: Key) -> [LiveEffect] {
        if let text = prompt.text { return write(text, in: prompt, key) }
        // Neither is an answer to anything.
        if case .paste = key { return [] }
        if key == .unknown { return [] }
        self.prompt = nil
        if let other = otherAnswer(prompt, key) { return other }
        guard key == .character("y") || key == .character("Y") else {
            say("Nothing was done.")
            return []
        }
        switch prompt {
        case .reset: return [.reset]
        case .giveUp:
            if desk?.isClosedBook != true { return [.recordSolution(gaveUp: true)] }
            self.prompt = .giveUpForSure
        case .giveUpForSure: return [.recordSolution(gaveUp: true)]
        case .rebuild(let id, _): return [.beginRebuild(id)]
        case .startClock: return desk.map { [.startClock($0.id, minutes: $0.exercise.minutes)] } ?? []
        case .cancel: return cancelRebuild()
        case .mixedLines: return desk.map { [.recordHint(number: $0.hints.count)] } ?? []
        case .note, .handRun, .minutes, .reflection: break
        }
        return []
    }

    /// What a question can be answered with besides yes and no.
    private mutating func otherAnswer(_ prompt: Prompt, _ key: Key) -> [LiveEffect]? {
        switch (prompt, key) {
        case (.rebuild(let id, _), .character("t")): [.beginTimedRebuild(id)]
        case (.giveUpForSure, .character("c")): cancelRebuild()
        case (.giveUpForSure, .character("q")): settleJudged() + [.quit]
        default: nil
        }
    }

    /// What was judged already belongs to the rebuild, and comes before its end.
    private mutating func cancelRebuild() -> [LiveEffect] {
        settleJudged() + (desk.map { [.cancelRebuild($0.id)] } ?? [])
    }

    private mutating func write(_ text: String, in prompt: Prompt, _ key: Key) -> [LiveEffect] {
        switch key {
        // Whoever does not want to be asked has only to go on.
        case .character(let letter) where isMinutes(prompt) && !letter.isNumber:
            return finishMinutes("") + press(key)
        case .character(let letter): write(text + String(letter))
        case .paste(let pasted):
            write(text + pasted.split(whereSeparator: \.isNewline).joined(separator: " "))
        case .backspace: write(String(text.dropLast()))
        case .control("u"): write("")
        case .enter where isMinutes(prompt) && text.isEmpty: return finishMinutes("") + press(key)
        case .enter: return finish(prompt, text)
        case .escape:
            if case .handRun = prompt { leaveHandRun() }
            self.prompt = nil
            return leave(prompt)
        default:
            // What can be chosen from may be longer than the screen.
            _ = scroll(key)
        }
        return []
    }

    private func isMinutes(_ prompt: Prompt) -> Bool { if case .minutes = prompt { true } else { false } }

    private mutating func write(_ text: String) {
        let text = String(text.prefix(Self.longestText))
        switch prompt {
        case .handRun: prompt = .handRun(text)
        case .minutes: prompt = .minutes(text)
        case .reflection: prompt = .reflection(text)
        default: prompt = .note(text)
        }
    }

    /// A line that is left as it is.
    private mutating func leave(_ prompt: Prompt) -> [LiveEffect] {
        switch prompt {
        // It is asked once.
        case .minutes: return finishMinutes("")
        case .reflection: return finishReflection("")
        case .handRun: say("Nothing was run.")
        default: say("No note was written.")
        }
        return []
    }

    /// Passing it over is an answer as well: it is not asked again for a month.
    private mutating func finishReflection(_ text: String) -> [LiveEffect] {
        prompt = nil
        let words = text.split(separator: " ").joined(separator: " ")
        return [.recordReflection(words.isEmpty ? Reflection.passedOver : words)]
    }

    private mutating func finish(_ prompt: Prompt, _ text: String) -> [LiveEffect] {
        switch prompt {
        case .handRun: finishHandRun(text)
        case .minutes: finishMinutes(text)
        case .reflection: finishReflection(text)
        default: finishNote(text)
        }
    }

    private mutating func finishNote(_ text: String) -> [LiveEffect] {
        prompt = nil
        let words = text.split(separator: " ").joined(separator: " ")
        guard !words.isEmpty else {
            say("No note was written.")
            return []
        }
        return [.recordNote(words, attempt: graded?.attempt.id)]
    }

    // MARK: - The list

    mutating func pressInList(_ key: Key) -> [LiveEffect] {
        switch key {
        case .up: list?.move(-1)
        case .down: list?.move(1)
        case .pageUp: list?.move(-max(1, pageRows / 2))
        case .pageDown: list?.move(max(1, pageRows / 2))
        case .home: list?.chosen = 0
        case .end: list?.move(.max / 2)
        case .tab, .right: list?.turnFilter(1)
        case .backTab, .left: list?.turnFilter(-1)
        case .backspace: list?.eraseLetter()
        case .control("u"): list?.search = ""
        case .character(let letter): list?.type(String(letter))
        case .paste(let text): list?.type(text.split(whereSeparator: \.isNewline).joined(separator: " "))
        case .escape:
            if list?.search.isEmpty == false { list?.search = "" } else { show(panelBelow) }
        case .enter: return openChosenInList()
        default: break
        }
        return []
    }

    private mutating func openChosenInList() -> [LiveEffect] {
        guard let entry = list?.chosenExercise else {
            say("Nothing fits. Backspace takes letters away, Tab changes the filter.")
            return []
        }
        // What lies below is not new, so nothing of it is printed where lines are.
        panel = panelBelow
        top = 0
        if entry.isDue {
            prompt = .rebuild(entry.id, title: entry.title)
            return []
        }
        return [.open(entry.id)]
    }

    // MARK: - Whole lines

    /// A line that was typed where keys cannot be read one by one: an answer to a question, a search, or a key.
    mutating func enter(_ line: String) -> [LiveEffect] {
        let text = line.split(separator: " ").joined(separator: " ")
        if let prompt, isMinutes(prompt), text.isEmpty { return finishMinutes("") + press(.enter) }
        if let prompt, isMinutes(prompt), Int(text) == nil { return finishMinutes("") + enter(line) }
        if let prompt, prompt.text != nil { return finish(prompt, line) }
        if let prompt { return answer(prompt, text.first.map { .character($0) } ?? .escape) }
        if panel == .list, list != nil { return enterInList(text) }
        guard let first = text.first else { return press(.enter) }
        if let number = Int(text), panel == .today, plan.items.indices.contains(number - 1) {
            return open(plan.items[number - 1])
        }
        return press(.character(first))
    }

    private mutating func enterInList(_ text: String) -> [LiveEffect] {
        if text.isEmpty {
            show(panelBelow)
            return []
        }
        if let number = Int(text) {
            list?.chosen = number - 1
            return openChosenInList()
        }
        list?.search = ""
        if let filter = ListState.Filter(rawValue: text.lowercased()) {
            list?.filter = filter
        } else {
            list?.type(text)
        }
        panelRevision += 1
        return []
    }
}
