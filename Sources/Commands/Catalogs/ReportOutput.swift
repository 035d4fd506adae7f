import Authoring
import Glibc
import Presentation
import System

/// Writes a report to all that it was asked for.
struct ReportOutput {
    let targets: ReportTargets
    let context: Context

    /// GitHub takes a summary of a mebibyte a step.
    private static let longestSummary = 1 << 20

    /// - Parameter isShown: whether what goes to standard output was shown exercise by exercise already.
    /// - Throws: ``SystemFault`` and ``OutputFault`` for the first that cannot be written.
    func write(_ report: ProofReport, isShown: Bool) throws {
        for file in targets.files { try write(report, to: file) }
        if targets.isForGitHub { try addSummary(report) }
        if !isShown { try context.output.printData(try targets.console.text(report)) }
    }

    /// Looks before anything is proven whether the files can be where they are wanted.
    ///
    /// - Throws: ``SystemFault`` for the first that cannot.
    func check() throws {
        for file in targets.files {
            let path = place(of: file)
            if let status = FileStatus(path), !status.isRegular { throw SystemFault(file.path, .notAFile) }
            guard FileStatus(path.folderPart ?? "")?.isFolder == true else {
                throw SystemFault(file.path, errno: ENOENT)
            }
        }
    }

    /// Where a link leads to, since whoever names it means that.
    private func place(of file: ReportTargets.File) -> String {
        let named = context.absolute(file.path)
        return FileStatus.realPath(named) ?? named
    }

    /// A file that is there and no earlier report is kept beside it.
    private func write(_ report: ProofReport, to file: ReportTargets.File) throws {
        let path = place(of: file)
        let content = Array(try file.format.text(report).utf8)
        let isOther = (FileStatus(path)?.size ?? 0) > 0 && !file.format.isReport(path)
        let copy = isOther ? try freeName(path) : nil
        do {
            try FileContent.replace(path, with: content, keepingOldAs: copy)
        } catch let fault as SystemFault {
            throw SystemFault(file.path, fault.cause)
        }
        if let copy {
            context.output.printError("reprise: \(.init(Wording.keptCopy(file.path, copy.lastPathPart)))\n")
        }
    }

    private func freeName(_ path: String) throws -> String {
        for number in 1...99 {
            let name = path + (number == 1 ? "~" : "~\(number)")
            if FileStatus(name, followingLinks: false) == nil { return name }
        }
        throw SystemFault(path + "~", errno: EEXIST)
    }

    private func addSummary(_ report: ProofReport) throws {
        guard let path = context.environment["GITHUB_STEP_SUMMARY"], !path.isEmpty else { return }
        let room = Self.longestSummary - (FileStatus(path)?.size ?? 0)
        let text = CheckMarkdown.summary(report, atMost: room)
        if !text.isEmpty { try FileContent.append(path, Array(text.utf8)) }
    }
}

extension CheckFormat {
    /// Whether a file is a report in this form, which is to be replaced by the next.
    fileprivate func isReport(_ path: String) -> Bool {
        guard let bytes = try? FileContent.read(path, atMost: 256 << 20) else { return false }
        return String(decoding: bytes, as: UTF8.self).contains(sign)
    }
}
