import Catalog
import Glibc
import Page
import Practice
import Presentation

/// The one question after a pass that took several tries: what was missing?
///
/// Telling it in one's own words is what makes it stay; so it is asked once, in one line, and Enter skips it.
enum Reflection {
    /// From so many failed tries on, something has been learned.
    private static let fewestTries = 2

    /// - Parameter failedTries: since the exercise was last accepted, before this pass.
    static func isWorthAsking(failedTries: Int) -> Bool { failedTries >= fewestTries }

    /// Asks at a terminal, and writes the answer into the journal.
    ///
    /// - Throws: `Journal.Fault`.
    static func ask(after attempt: Attempt, failedTries: Int, workspace: Workspace, _ context: Context) throws {
        guard isWorthAsking(failedTries: failedTries), context.output.isTerminal, isatty(STDIN_FILENO) == 1 else {
            return
        }
        try context.output.print(StyledText(question(failedTries: failedTries)))
        guard let answer = readLine() else { return try context.output.print("\n") }
        guard let note = note(answer, on: attempt, context) else { return }
        try workspace.journal.append(.note(note))
        try context.output.print("Noted; `\(context.command) report` will remind you.\n")
    }

    static func question(failedTries: Int) -> String {
        "\nThat took \(failedTries + 1) tries. What was missing? (one line; Enter skips)\n> "
    }

    /// The entry for an answer; nothing where it has no words.
    static func note(_ answer: String, on attempt: Attempt, _ context: Context) -> LearnerNote? {
        LearnerNote.line(answer).map {
            LearnerNote(
                exercise: ExerciseID(attempt.exercise), attempt: attempt.id, text: LearnerNote.fitting($0),
                at: context.now())
        }
    }
}
