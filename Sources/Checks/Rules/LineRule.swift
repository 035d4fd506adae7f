import Page
import Sandbox

/// A rule on the lines of files that are no Python: what matches is meant by a regular expression for a whole line.
package struct LineRule: Check, Equatable {
    package enum Demand: Sendable, Equatable {
        case forbid([LinePattern])
        case require([LinePattern])
        case atMost([LinePattern], [Int])
        /// The first line of each comes behind the first of the one before.
        case order([LinePattern])
    }

    package var name: String
    package var files: [String]
    package var demands: [Demand]
    /// Lines that begin with this do not count.
    package var comment: String?
    /// A line that ends with this goes on in the next.
    package var continued: String?
    package var because: String?
    package var dependsOnMachine: Bool { false }

    package var tellsMutants: Bool { false }

    /// Nothing is run.
    package func requests(for answer: AnswerFiles) -> [RunRequest] { [] }

    package func judge(_ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile) -> CaseVerdict {
        var verdict = CaseVerdict.unrun(name)
        let breaches = breaches(answer)
        if !breaches.isEmpty {
            verdict.kind = .ruleBroken
            verdict.mismatches = breaches.map { Mismatch($0, answer) }
            verdict.blocks = RulePage.blocks(breaches, because: because, verdict, answer)
        }
        return verdict
    }

    func breaches(_ answer: AnswerFiles, within budget: StepBudget = StepBudget()) -> [RuleBreach] {
        var budget = budget
        return files.flatMap { file in
            let lines = LogicalLine.all(answer[file] ?? [], comment: comment, continued: continued)
            return demands.flatMap { LineSearch(file: file, lines: lines).breaches($0, &budget) }
        }
    }
}

/// A regular expression for a line, as its author has written it.
package struct LinePattern: Sendable, Equatable {
    package var text: String
    let pattern: Pattern

    init(_ text: String) throws(PatternFault) {
        self.text = text
        pattern = try Pattern(text)
    }

    package static func == (left: LinePattern, right: LinePattern) -> Bool { left.text == right.text }
}

extension CaseVerdict {
    /// A verdict for which nothing had to be run.
    static func unrun(_ name: String) -> CaseVerdict {
        CaseVerdict(
            name: name, kind: .accepted, mismatches: [], exception: nil, limit: nil, termination: .exited(0),
            standardOutput: [], standardError: [], wallMicroseconds: 0)
    }
}
