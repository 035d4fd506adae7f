import Catalog
import Checks

/// What a program that is tried by hand is started with.
enum HandRunInput: Equatable, Sendable {
    /// What was typed behind it.
    case arguments([String])
    /// What a case gives, by its place among the cases of the exercise: its arguments, input and files.
    case given(case: Int)

    /// Why a line cannot be taken.
    enum Fault: Error, Equatable {
        case noCase(Int)
        case openQuote
    }

    /// What a line means: the number of a case that can be tried, from 1, or arguments as in a shell.
    ///
    /// - Throws: ``Fault``.
    init(_ line: String, cases: [Int]) throws(Fault) {
        let text = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !cases.isEmpty, !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            let number = Int(text) ?? .max
            guard cases.indices.contains(number - 1) else { throw .noCase(number) }
            self = .given(case: cases[number - 1])
            return
        }
        guard let words = ShellWords.split(line) else { throw .openQuote }
        self = .arguments(words)
    }
}

extension Exercise {
    /// Whether the answer is a program that can be started with something, and not only a module.
    var isProgram: Bool { handRun != nil || files.contains("main.py") || given["main.py"] != nil }

    /// The cases whose input can be tried by hand: those that run a whole program, by their places.
    var casesToTry: [Int] {
        cases.indices.filter { cases[$0].handRun != nil && cases[$0].requests(for: [:]).first?.kind.program != nil }
    }
}

extension HandRunInput.Fault {
    /// That a line cannot be what a program is started with.
    var sentence: String {
        switch self {
        case .noCase(let number):
            "There is no case \(number), so nothing was run. As an argument a number stands in quotes: '\(number)'. t asks again."
        case .openQuote: "A quote has no end, so nothing was run. t asks again."
        }
    }
}
