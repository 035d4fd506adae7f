/// Something that the text of a program shows, whatever it does when it runs.
package struct StaticFinding: Sendable, Equatable {
    package var kind: StaticFindingKind
    package var file: String
    /// Counted from one.
    package var line: Int
    /// What of the line is marked, in letters and counted from zero; nothing where it is all of it.
    package var columns: Range<Int>?
    /// What of the learner's own stands for `{1}`, `{2}` … in the words for the kind.
    package var parts: [String]

    package init(
        kind: StaticFindingKind, file: String, line: Int, columns: Range<Int>? = nil, parts: [String] = []
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.columns = columns
        self.parts = parts
    }

    /// The words for it.
    package var advice: Playbook.Advice { kind.entry.advice(filledWith: parts) }
}
