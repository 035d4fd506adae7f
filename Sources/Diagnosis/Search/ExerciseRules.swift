import Catalog
import Checks

/// What the rules of an exercise say of an advice.
extension Exercise {
    /// Which of its cases are rules on the text of an answer.
    func isRule(_ index: Int) -> Bool { cases[index] is RuleCheck }

    /// The words that an advice may not name without more ado, since the exercise rules out what they stand for.
    var forbiddenWords: [String] {
        let queries = cases.compactMap { $0 as? RuleCheck }.flatMap { check -> [ConstructQuery] in
            if case .forbid(let queries) = check.demand { return queries }
            return []
        }
        return queries.flatMap { query -> [String] in
            switch query.construct.id {
            case "call", "import", "decorator":
                (query.pattern?.text.split(separator: ".").last).map { $0 == "*" ? [] : [String($0)] } ?? []
            case "loop": ["for", "while"]
            default: [query.construct.id]
            }
        }
    }
}

extension Cause {
    /// The cause, with a word on what its text advises and the exercise rules out.
    func within(_ exercise: Exercise) -> Cause {
        let named = exercise.forbiddenWords.filter { word in
            ["`\(word)`", "`\(word)(", "`\(word) ", ".\(word)(", " \(word) "].contains { form in
                text.split(separator: "`", omittingEmptySubsequences: false).enumerated().contains { at, part in
                    at % 2 == 1 && "`\(part)`".contains(form)
                }
            }
        }
        guard let word = named.first else { return self }
        var cause = self
        cause.text += " This exercise rules out `\(word)`, so do it in another way."
        return cause
    }
}
