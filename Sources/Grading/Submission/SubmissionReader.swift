import Glibc
import System

/// Why a file cannot be taken as an answer. The words are in `Presentation`.
package enum SubmissionFault: Error, Equatable {
    case notFound(path: String)
    case isFolder(path: String)
    /// A pipe, a device or a socket.
    case notRegular(path: String)
    case unreadable(path: String, errno: Int32)
    case tooLarge(path: String, bytes: Int)
    case notUTF8(path: String, line: Int)
    /// A link inside the workspace that leads out of it.
    case leadsOutside(path: String, target: String)
}

/// Reads a learner's files, trusting neither their kind nor their size.
package struct SubmissionReader {
    /// The folder that links may not lead out of: as it is named, and with all links resolved.
    private let workspace: (named: String, real: String)?

    /// - Parameter workspace: none where links may lead anywhere.
    package init(workspace: String?) {
        self.workspace = workspace.flatMap { named in FileStatus.realPath(named).map { (named, $0) } }
    }

    /// The declared files in a folder; those that are not there are left out.
    ///
    /// - Throws: ``SubmissionFault`` for the first that cannot be taken.
    package func read(folder: String, files: [String]) throws -> Submission {
        var contents: [String: [UInt8]] = [:]
        for name in files {
            do {
                contents[name] = try read(folder + "/" + name)
            } catch SubmissionFault.notFound {
                try checkWay(to: folder + "/" + name)
            }
        }
        return Submission(files: contents)
    }

    /// The content of one file.
    ///
    /// - Throws: ``SubmissionFault``.
    package func read(_ path: String) throws -> [UInt8] {
        let content: [UInt8]
        do {
            let descriptor = try FileContent.openForReading(path)
            defer { close(descriptor) }
            try checkPlace(path, opened: descriptor)
            content = try FileContent.readOrdinary(descriptor, named: path, atMost: Submission.largestFile)
        } catch let fault as SystemFault {
            throw Self.fault(fault, path)
        }
        if String(validating: content, as: UTF8.self) == nil {
            throw SubmissionFault.notUTF8(path: path, line: Self.firstBadLine(content))
        }
        return content
    }

    private static func fault(_ fault: SystemFault, _ path: String) -> SubmissionFault {
        switch fault.cause {
        case .errno(ENOENT), .errno(ENOTDIR): .notFound(path: path)
        case .errno(let number): .unreadable(path: path, errno: number)
        case .link, .ownedByAnother: .notRegular(path: path)
        case .notAFile: FileStatus(path)?.isFolder == true ? .isFolder(path: path) : .notRegular(path: path)
        case .tooLarge(let bytes, _): .tooLarge(path: path, bytes: bytes)
        }
    }

    /// A file outside may be named by its own path, but not reached by one that seems to lie in the workspace.
    ///
    /// The kernel says what has been opened: a link that is changed meanwhile changes nothing.
    private func checkPlace(_ path: String, opened descriptor: Int32) throws {
        let opened = FileStatus.linkTarget("/proc/self/fd/\(descriptor)") ?? FileStatus.realPath(path)
        guard let workspace, let target = opened, !isInside(target, workspace.real) else { return }
        let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
        let folder = FileStatus.realPath(slash == path.startIndex ? "." : String(path[..<slash]))
        let seemsInside =
            isInside(path, workspace.named) || isInside(path, workspace.real)
            || folder.map { $0.isSame(as: workspace.real) || isInside($0, workspace.real) } == true
        if seemsInside { throw SubmissionFault.leadsOutside(path: path, target: target) }
    }

    /// Where there is nothing, a link on the way may be why.
    private func checkWay(to path: String) throws {
        guard let workspace, isInside(path, workspace.named) else { return }
        do {
            _ = try RootFolder(workspace.named).status(String(path.utf8.dropFirst(workspace.named.utf8.count + 1))!)
        } catch let fault as SystemFault {
            if case .link(let target) = fault.cause {
                throw SubmissionFault.leadsOutside(path: fault.what, target: target)
            }
        }
    }

    private func isInside(_ path: String, _ folder: String) -> Bool { path.beginsBytewise(with: folder + "/") }

    private static func firstBadLine(_ content: [UInt8]) -> Int {
        let lines = content.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        return 1 + (lines.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0)
    }
}
