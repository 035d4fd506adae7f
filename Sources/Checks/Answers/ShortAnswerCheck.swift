import Page
import Sandbox

/// A question with a short answer, written into a text file.
package struct ShortAnswerCheck: Check, Equatable {
    package enum Accepted: Sendable, Equatable {
        /// One of these, but for case, articles and the like.
        case words([String])
        /// One of these, letter by letter.
        case exactly([String])
        /// A number, or one so near to it.
        case number(String, tolerance: Double)
    }

    package var place: AnswerPlace
    package var accepted: Accepted
    package var name: String { place.question }
    package var blankFiles: AnswerFiles { place.blankFile }
    package var dependsOnMachine: Bool { false }

    package var tellsMutants: Bool { false }

    /// Nothing is run.
    package func requests(for answer: AnswerFiles) -> [RunRequest] { [] }

    package func judge(_ records: [RunRecord], of answer: AnswerFiles, under profile: SandboxProfile) -> CaseVerdict {
        var verdict = CaseVerdict.unrun(name)
        switch place.look(in: answer) {
        case .failure(let reason): verdict.fail(.shortAnswer, place, reason.sentence)
        case .success(let section):
            let text = section.lines.filter { !$0.isEmpty }.joined(separator: " ").trimmingSpaces
            if let sentence = fault(of: text) {
                verdict.fail(.shortAnswer, place, sentence, found: section, line: 0)
            }
        }
        return verdict
    }

    /// What is wrong with an answer; nothing where it is accepted.
    func fault(of text: String) -> String? {
        switch accepted {
        case .words(let spellings): Self.fault(of: text, spellings)
        case .exactly(let spellings): Self.fault(of: Self.withoutBackticks(text), exactly: spellings)
        case .number(let number, let tolerance): Self.fault(of: Self.withoutBackticks(text), number: number, tolerance)
        }
    }

    private static func fault(of text: String, exactly spellings: [String]) -> String? {
        if spellings.contains(text) { return nil }
        return spellings.contains { $0.lowercased() == text.lowercased() }
            ? "\"\(text)\" is right but for capital letters, which count here." : wrong(text)
    }

    /// Statements show code between backticks, and so do many who answer.
    private static func withoutBackticks(_ text: String) -> String {
        let inside = text.dropFirst().dropLast()
        return text.hasPrefix("`") && text.hasSuffix("`") && !inside.isEmpty && !inside.contains("`")
            ? String(inside) : text
    }

    private static func fault(of text: String, _ spellings: [String]) -> String? {
        let folded = FoldedAnswer(text).text
        let accepted = spellings.map { FoldedAnswer($0).text }
        let run = Set(accepted.map(withoutSpaces))
        if [text, errorName(text)].contains(where: { run.contains(withoutSpaces(FoldedAnswer($0).text)) }) {
            return nil
        }
        let isNear = accepted.contains { spelling in
            spelling.count >= shortestNear && folded.count <= spelling.count + 1
                && NearestName.distance(Array(folded), Array(spelling)) == 1
        }
        return isNear ? "\"\(text)\" is one letter off. Look at how it is written." : wrong(text)
    }

    private static func withoutSpaces(_ text: String) -> String { text.filter { $0 != " " } }

    /// Of an error as Python prints it, with its message, the name; of everything else all.
    private static func errorName(_ text: String) -> String {
        let name = text.prefix { $0 != ":" }
        let isName =
            name.allSatisfy { $0.isLetter || $0 == "." } && (name.hasSuffix("Error") || name.hasSuffix("Exception"))
        return isName && name.count < text.count ? String(name) : text
    }

    /// In shorter words one letter makes another word.
    private static let shortestNear = 4

    private static func fault(of text: String, number: String, _ tolerance: Double) -> String? {
        let digits = digits(in: text)
        let isNumber = digits.allSatisfy { $0.isASCII && ($0.isNumber || "+-.eE".contains($0)) }
        guard isNumber, let value = Double(digits), let wanted = Double(number) else {
            return text.contains(",")
                ? "\"\(text)\" has a comma. Write a point before the fraction, and nothing between thousands."
                : "\"\(text)\" is no number. Write it in digits."
        }
        if ExactDecimal(digits) == ExactDecimal(number) || abs(value - wanted) <= tolerance { return nil }
        return "\(text) is not the number."
    }

    /// The signs of the only number of an answer, without the word or two that say of what: `2 lines`, `line 2`.
    private static func digits(in text: String) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        let names = words.filter { $0.allSatisfy(\.isLetter) }
        let saysWhat = (1...2).contains(names.count) && !names.contains { otherwise.contains($0.lowercased()) }
        let rest = saysWhat ? words.filter { !names.contains($0) } : words
        return String(rest.joined().filter { $0 != "_" })
    }

    /// Words by which a number is another one, or none.
    private static let otherwise: Set<String> = [
        "about", "all", "almost", "and", "at", "but", "hundred", "least", "less", "million", "minus", "more", "most",
        "never", "no", "none", "not", "or", "over", "plus", "than", "thousand", "times", "to", "under",
    ]

    private static func wrong(_ text: String) -> String { "\"\(shortened(text))\" is not the answer." }

    private static func shortened(_ text: String) -> String {
        text.count <= 60 ? text : text.prefix(60) + "…"
    }
}
