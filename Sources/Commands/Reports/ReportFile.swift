import Glibc
import Presentation
import System

/// A file that a report or a page is written to, in place of an earlier one; anything else that is there is kept beside it.
struct ReportFile {
    /// As it was typed.
    let shown: String
    /// Where a link leads to, since whoever names it means that.
    private let path: String
    private let context: Context

    private static let largest = 256 << 20

    init(_ named: String, _ context: Context) {
        shown = named
        let absolute = context.absolute(named)
        path = FileStatus.realPath(absolute) ?? absolute
        self.context = context
    }

    /// Looks before anything is done whether it can be where it is wanted.
    ///
    /// - Throws: ``SystemFault``.
    func check() throws {
        if let status = FileStatus(path), !status.isRegular { throw SystemFault(shown, .notAFile) }
        guard FileStatus(path.folderPart ?? "")?.isFolder == true else { throw SystemFault(shown, errno: ENOENT) }
    }

    /// - Parameters:
    ///   - tool: the command whose report it is.
    ///   - sign: what stands in every report of this form, and in hardly any other file.
    /// - Throws: ``SystemFault``.
    func write(_ text: String, of tool: String, sign: String) throws {
        let isOther = (FileStatus(path)?.size ?? 0) > 0 && !isReport(sign)
        let copy = isOther ? try freeName() : nil
        do {
            try FileContent.replace(path, with: Array(text.utf8), keepingOldAs: copy)
        } catch let fault as SystemFault {
            throw SystemFault(shown, fault.cause)
        }
        if let copy {
            context.output.printError("reprise: \(.init(Wording.keptCopy(shown, copy.lastPathPart, tool: tool)))\n")
        }
    }

    private func freeName() throws -> String {
        for number in 1...99 {
            let name = path + (number == 1 ? "~" : "~\(number)")
            if FileStatus(name, followingLinks: false) == nil { return name }
        }
        throw SystemFault(path + "~", errno: EEXIST)
    }

    /// Whether there is a report in this form, which is to be replaced by the next.
    private func isReport(_ sign: String) -> Bool {
        guard !sign.isEmpty, let bytes = try? FileContent.read(path, atMost: Self.largest) else { return false }
        return String(decoding: bytes, as: UTF8.self).contains(sign)
    }
}
