import Presentation
import System

/// Writes a report to all that it was asked for.
struct ReportOutput<Format: ReportFormat> {
    let targets: ReportTargets<Format>
    /// The command that it is the report of.
    let tool: String
    let context: Context

    /// Looks before anything is done whether the files can be where they are wanted.
    ///
    /// - Throws: ``SystemFault`` for the first that cannot.
    func check() throws {
        for file in targets.files { try ReportFile(file.path, context).check() }
    }

    /// - Parameters:
    ///   - isShown: whether what goes to standard output was shown already.
    ///   - text: the report in a form.
    /// - Throws: ``SystemFault`` and ``OutputFault`` for the first that cannot be written.
    func write(isShown: Bool, _ text: (Format) throws -> String) throws {
        for file in targets.files {
            try ReportFile(file.path, context).write(try text(file.format), of: tool, sign: file.format.sign)
        }
        if !isShown { try context.output.printData(try text(targets.console)) }
    }
}
