import Checks
import Sandbox

/// A program as Python has read it, without running any of it.
package struct ProgramReading: Sendable, Equatable {
    /// What is wrong with it, where that is known.
    package var fault: SyntaxFault?
    /// What Python says of it; nothing where it can be read.
    package var problem: Problem?

    package struct Problem: Sendable, Equatable {
        /// As in `IndentationError`.
        package var type: String
        package var message: String
        /// Counted from one; nothing where Python names none.
        package var line: Int?
        /// Letters of the line, counted from zero.
        package var columns: Range<Int>
    }

    package var isReadable: Bool { problem == nil }
}

extension ProgramReading.Problem {
    init(_ found: ReadingAnswer.Problem) {
        self.init(
            type: found.type, message: found.message, line: found.line > 0 ? found.line : nil, columns: found.columns)
    }

    /// The kind that the message alone tells, with a look at the line that it names.
    package func kind(source: String) -> SyntaxKind { SyntaxKind(message: message, source: source) }
}
