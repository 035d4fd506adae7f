import Checks
import Grading
import Page

/// The failing cases of an answer as they are told: one is shown whole, those that fail alike are named beside it.
package struct FailingCases {
    /// Of the worst kind, and the one of those alike that shows it best: the first in the author's order that is taken
    /// in at a glance, or else the shortest.
    package let shown: CaseVerdict?
    /// The names of those that fail as the one that is shown.
    package let alike: [String]
    /// Those that fail in another way.
    package let others: [CaseVerdict]

    /// What may still be taken in at a glance, in lines.
    private static let mostLines = 20

    package init(_ verdict: Verdict) {
        guard let first = verdict.firstFailing else {
            (shown, alike, others) = (nil, [], [])
            return
        }
        let like = verdict.failing.filter { $0 == first || $0.failsLike(first) }
        let shown =
            like.first { $0.lineCount <= Self.mostLines } ?? like.min { $0.lineCount < $1.lineCount } ?? first
        self.shown = shown
        alike = like.map(\.name).filter { $0 != shown.name }
        let names = Set(like.map(\.name))
        others = verdict.failing.filter { !names.contains($0.name) }
    }
}

extension CaseVerdict {
    /// Whether somebody who has seen the one learns nothing new from the other: the same comes out wrong, or the same
    /// line raises the same.
    fileprivate func failsLike(_ other: CaseVerdict) -> Bool {
        // Each rule asks for something of its own.
        guard kind == other.kind, kind != .ruleBroken, limit?.fields.name == other.limit?.fields.name else {
            return false
        }
        if kind == .runtimeError || kind == .syntaxError { return place == other.place }
        // So does each question that has an answer.
        if answersAQuestion && other.answersAQuestion { return false }
        return Set(mismatches.map(\.kind)) == Set(other.mismatches.map(\.kind))
    }

    private var answersAQuestion: Bool {
        mismatches.contains { [.prediction, .shortAnswer].contains($0.kind) && $0.actual != nil }
    }

    private var place: [String] {
        guard let exception else { return ["\(termination)"] }
        return [exception.type, exception.file ?? "", exception.line.map { "\($0)" } ?? ""]
    }

    /// How much there is to read of it, about as many lines as a terminal shows.
    fileprivate var lineCount: Int { blocks.reduce(0) { $0 + Self.lines($1) } }

    private static func lines(_ block: Block) -> Int {
        switch block {
        case .listing(let listing): 1 + lines(listing.content)
        case .compared(let texts):
            3 + lines(texts.expected) + lines(texts.actual) + max(lines(texts.expected), lines(texts.actual))
        case .text(let text): 1 + text.plain.utf8.count / columns
        default: 2
        }
    }

    private static let columns = 74

    private static func lines(_ content: [UInt8]) -> Int {
        content.split(separator: UInt8(ascii: "\n")).reduce(0) { $0 + 1 + $1.count / columns }
    }
}
