import Classes
import Presentation
import System

/// Writes the grades of a class to all that they were asked for; forms that are for one learner to a file for each.
struct ClassOutput {
    private let targets: ReportTargets<ClassFormat>
    private let isOne: Bool
    private let context: Context

    init(_ targets: ReportTargets<ClassFormat>, isOne: Bool, _ context: Context) {
        self.targets = targets
        self.isOne = isOne
        self.context = context
    }

    private func isFolder(_ file: ReportTargets<ClassFormat>.File) -> Bool { file.format.isForOne && !isOne }

    /// Looks before anything is graded whether the files can be where they are wanted.
    ///
    /// - Throws: ``SystemFault`` for the first that cannot.
    func check() throws {
        for file in targets.files {
            if isFolder(file) {
                try FileContent.makeFolders(context.absolute(file.path))
            } else {
                try ReportFile(file.path, context).check()
            }
        }
    }

    /// - Throws: ``SystemFault`` and ``OutputFault`` for the first that cannot be written.
    func write(_ report: ClassReport) throws {
        for file in targets.files {
            guard isFolder(file) else {
                try write(try file.format.text(report), to: file.path, file.format)
                continue
            }
            for grades in report.answers {
                let path = file.path.withoutLastSlash + "/" + grades.learner + file.format.fileEnding
                try write(try file.format.text(of: grades, in: report), to: path, file.format)
            }
        }
        if targets.console == .text {
            try context.output.print(BlockText(context.output).render(ClassPage(report).document))
        } else {
            try context.output.printData(try targets.console.text(report))
        }
    }

    private func write(_ text: String, to path: String, _ format: ClassFormat) throws {
        try ReportFile(path, context).write(text, of: ClassReport.tool, sign: format.sign)
    }
}
