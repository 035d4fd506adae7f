/// What keeps Python from reading a program, found in its text and borne out by reading the changed text.
package struct SyntaxFault: Sendable, Equatable {
    package var kind: SyntaxKind
    package var file: String
    /// Counted from one.
    package var line: Int
    /// What of the line is marked, in letters and counted from zero; nothing where it is all of it.
    package var columns: Range<Int>?
    /// What of the learner's own stands for `{1}`, `{2}` … in the words for the kind.
    package var parts: [String] = []
    /// The lines as they would be right; none where no such lines could be read.
    package var corrected: [Line] = []
    /// Where a bracket or a quote that belongs to it was opened, where that is another line.
    package var opened: Place?
    /// Whether something else may be meant as well.
    package var isGuess = false

    /// A line of the program, under its number.
    package struct Line: Sendable, Equatable {
        package var number: Int
        package var text: String

        package init(number: Int, text: String) {
            self.number = number
            self.text = text
        }
    }

    /// A letter of the program: its line counted from one, its column from zero.
    package struct Place: Sendable, Equatable {
        package var line: Int
        package var column: Int

        package init(line: Int, column: Int) {
            self.line = line
            self.column = column
        }
    }

    package init(kind: SyntaxKind, file: String, line: Int, columns: Range<Int>? = nil) {
        self.kind = kind
        self.file = file
        self.line = line
        self.columns = columns
    }

    /// The words for it; nothing where the playbook has none.
    package var advice: Playbook.Advice? { Playbook.standard.advice(for: kind, filledWith: parts) }
}
