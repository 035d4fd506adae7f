import Catalog
import Checks

/// All hints to an exercise: those that its author has written, then its solution's lines in mixed order.
package struct HintLadder: Sendable, Equatable {
    package var written: [String]
    /// Empty where a puzzle of lines would be none: the answer is no program, or has hardly any lines.
    package var mixed: [MixedLines]

    package init(written: [String], mixed: [MixedLines] = []) {
        self.written = written
        self.mixed = mixed
    }

    /// - Throws: ``Findings``, where the hints are missing or not UTF-8.
    package init(_ exercise: Exercise, in folder: CatalogFolder) throws {
        written = try folder.hints(exercise.id)
        mixed = MixedLines.all(of: exercise, in: folder)
    }

    package var count: Int { written.count + (mixed.isEmpty ? 0 : 1) }

    /// Whether the hint of this number, from 1, is the lines in mixed order.
    package func isMixed(_ number: Int) -> Bool { number > written.count }
}
