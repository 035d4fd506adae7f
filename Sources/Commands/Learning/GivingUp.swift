import Catalog
import Glibc
import Presentation

/// Asks twice, at a terminal, before a rebuild is given up: what it costs, and then whether something else would do.
///
/// Where there is nobody to ask, `--give-up` says it all.
enum GivingUp {
    /// - Throws: ``OutputFault``.
    static func isWanted(_ id: ExerciseID, _ context: Context) throws -> Bool {
        guard isatty(STDIN_FILENO) == 1, isatty(STDERR_FILENO) == 1 else { return true }
        context.output.printError("\(Wording.givingUpCosts) (y/n) ")
        guard isYes(readLine()) else { return try leave("The rebuild goes on.", context) }
        let other =
            "Two other ways: `\(context.command) rebuild \(id) --cancel` puts your earlier answer back, and costs nothing; "
            + "or leave it, and go on after a break."
        context.output.printError(context.output.wrapped("\(other)"))
        context.output.printError("To see the solution all the same, type yes: ")
        guard readLine()?.lowercased() == "yes" else { return try leave("The rebuild goes on.", context) }
        return true
    }

    private static func isYes(_ line: String?) -> Bool { line?.lowercased().hasPrefix("y") == true }

    private static func leave(_ words: String, _ context: Context) throws -> Bool {
        try context.output.print("\(words)\n")
        return false
    }
}
