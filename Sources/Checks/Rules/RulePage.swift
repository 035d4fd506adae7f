import Page
import Sandbox

extension Mismatch.Kind {
    package static let rule = Mismatch.Kind(rawValue: "rule")
}

extension Mismatch {
    /// A rule that is broken: the place is the learner's.
    init(_ breach: RuleBreach, _ answer: AnswerFiles) {
        self.init(
            .rule, name: breach.file, expected: .bytes(Array(breach.rule.utf8)),
            actual: .bytes(Array(breach.found.utf8)))
        line = breach.line
        source = answer.line(breach.line, of: breach.file)
    }
}

/// What there is to see of a rule that is broken.
enum RulePage {
    static func blocks(
        _ breaches: [RuleBreach], because: String?, _ verdict: CaseVerdict, _ answer: AnswerFiles
    ) -> [Block] {
        var page = CasePage()
        page.mismatches = breaches.map { breach in
            guard let file = breach.file, let line = breach.line else { return [.text(breach.sentence)] }
            let quote = Quote(place: "\(file), line \(line)", source: answer.line(line, of: file))
            return [.text(breach.sentence), .quote(quote)]
        }
        return page.blocks(of: verdict, answer: answer) + (because.map { [.text($0)] } ?? [])
    }

    static func unreadable(_ files: [String]) -> String {
        "Python gave up reading \(files.joined(separator: ", ")). Is something in it nested without end, or very long?"
    }

    /// A file that cannot be read, as the exception that it would end with.
    static func exception(_ obstacle: SyntaxAnswer.Obstacle) -> PythonException? {
        guard case .unreadable(let file, let line, let type, let message) = obstacle else { return nil }
        let place = "  File \"\(file)\"" + (line.map { ", line \($0)" } ?? "") + "\n"
        // Versions differ in what they call what none of them can read.
        let known = ["SyntaxError", "IndentationError", "TabError"].contains(type) ? type : "SyntaxError"
        return PythonException(
            type: known, message: message, file: file, line: line, traceback: "\(place)\(known): \(message)\n")
    }

    /// What keeps a rule from being looked after.
    static func breach(_ obstacle: SyntaxAnswer.Obstacle) -> RuleBreach? {
        switch obstacle {
        case .unreadable: nil
        case .encoding(let file, let line, let name):
            RuleBreach(
                file: file, line: line, rule: "UTF-8", found: name,
                sentence:
                    "The file says that its letters are written in \(name). Take that out: here all files are UTF-8.")
        case .noDefinition(let files, let name):
            RuleBreach(
                rule: "within \(name)", found: "nothing",
                sentence: "There is no function or class \(name) in \(files), which this rule is about. "
                    + "A lambda with that name does not count.")
        case .secondDefinition(let file, let line, let name):
            RuleBreach(
                file: file, line: line, rule: "within \(name)", found: "a second meaning",
                sentence: "\(name) gets another meaning here, so that the rule cannot tell which one is meant. "
                    + "Give one of them another name.")
        }
    }
}
