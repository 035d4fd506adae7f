/// What decides whether a program has done what is asked for, as far as it is a text.
extension ProgramCheck {
    package var comparedTexts: [ComparedText] { runs.flatMap(\.comparedTexts) }

    package func repeats(_ other: any Check) -> Bool {
        guard var other = other as? ProgramCheck else { return false }
        (other.name, other.file) = (name, file)
        return self == other
    }
}

extension ProgramRun {
    fileprivate var comparedTexts: [ComparedText] {
        let streams = [("stdout", expected.output), ("stderr", expected.errors)].compactMap { part, text in
            text.map { ComparedText(part: part, expected: $0, comparison: comparisons[part]) }
        }
        let files = expected.files.sorted { $0.key < $1.key }.map {
            ComparedText(part: $0.key, expected: $0.value, comparison: comparisons["files"])
        }
        let bodies = (conversation?.exchanges ?? []).compactMap { exchange in
            exchange.expected.body.map {
                ComparedText(part: exchange.name, expected: $0, comparison: exchange.expected.comparison)
            }
        }
        return streams + files + bodies
    }
}
