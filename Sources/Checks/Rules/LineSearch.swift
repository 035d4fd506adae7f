/// Looks for lines in one file, and says how a rule on them is broken.
struct LineSearch {
    let file: String
    let lines: [LogicalLine]

    func breaches(_ demand: LineRule.Demand, _ budget: inout StepBudget) -> [RuleBreach] {
        switch demand {
        case .forbid(let patterns): patterns.flatMap { forbidden($0, &budget) }
        case .require(let patterns): patterns.compactMap { missing($0, &budget) }
        case .atMost(let patterns, let most): zip(patterns, most).compactMap { tooMany($0, $1, &budget) }
        case .order(let patterns): outOfOrder(patterns, &budget)
        }
    }

    /// The lines that are meant; nothing where it would have taken too long to tell.
    private func found(_ pattern: LinePattern, _ budget: inout StepBudget) -> [LogicalLine]? {
        var found: [LogicalLine] = []
        for line in lines {
            guard let matches = pattern.pattern.matchesWhole(line.text.unicodeScalars, &budget) else { return nil }
            if matches { found.append(line) }
        }
        return found
    }

    private func forbidden(_ pattern: LinePattern, _ budget: inout StepBudget) -> [RuleBreach] {
        guard let found = found(pattern, &budget) else { return [undecided(pattern)] }
        return found.map { line in
            breach(
                line, "forbid \(pattern.text)", found: line.text, "This exercise rules out such a line.")
        }
    }

    private func missing(_ pattern: LinePattern, _ budget: inout StepBudget) -> RuleBreach? {
        guard let found = found(pattern, &budget) else { return undecided(pattern) }
        if !found.isEmpty { return nil }
        return breach(
            nil, "require \(pattern.text)", found: "nothing",
            "A line is missing in \(file) that this exercise asks for.")
    }

    private func tooMany(_ pattern: LinePattern, _ most: Int, _ budget: inout StepBudget) -> RuleBreach? {
        guard let found = found(pattern, &budget) else { return undecided(pattern) }
        if found.count <= most { return nil }
        return breach(
            found[most], "at most \(most) \(pattern.text)", found: "\(found.count)",
            "\(file) has \(found.count) lines of this kind, and this exercise allows \(most == 0 ? "none" : "at most \(most)"). "
                + "Here is the first that is too many.")
    }

    private func outOfOrder(_ patterns: [LinePattern], _ budget: inout StepBudget) -> [RuleBreach] {
        var last: LogicalLine?
        for pattern in patterns {
            guard let found = found(pattern, &budget) else { return [undecided(pattern)] }
            guard let first = found.first else {
                return [
                    breach(
                        nil, "order \(pattern.text)", found: "nothing",
                        "A line is missing in \(file) that this exercise asks for.")
                ]
            }
            if let last, first.number <= last.number {
                return [
                    breach(
                        first, "order \(pattern.text)", found: first.text,
                        "This line has to come after line \(last.number): \(last.text)")
                ]
            }
            last = first
        }
        return []
    }

    private func breach(_ line: LogicalLine?, _ rule: String, found: String, _ sentence: String) -> RuleBreach {
        RuleBreach(
            file: line == nil ? nil : file, line: line?.number, rule: rule, found: found, sentence: sentence)
    }

    private func undecided(_ pattern: LinePattern) -> RuleBreach {
        breach(
            nil, pattern.text, found: "too much",
            "\(file) is too long to be looked through. Is there far more in it than is asked for?")
    }
}
