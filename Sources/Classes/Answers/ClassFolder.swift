import System

/// The folder with what a class has handed in: in it a folder for each learner, or a file where one is asked for.
///
/// What is in it is hostile: no link is followed, and nothing that is neither a file nor a folder is opened.
package struct ClassFolder: Sendable {
    package let answers: [HandedIn]
    /// What lies beside them and is no answer.
    package let unused: [String]

    /// - Parameter ending: that of the one file that is asked for; nothing where there are several.
    /// - Throws: ``SystemFault``.
    package init(_ path: String, fileEnding ending: String?) throws {
        let root = RootFolder(path)
        var (found, unused): ([(String, String, Bool)], [String]) = ([], [])
        for name in try FolderContent.names(path) where !name.hasPrefix(".") && name != "__pycache__" {
            let status = try root.status(name)
            if status?.isFolder == true {
                found.append((name, name, false))
            } else if status?.isRegular == true, let ending, name.hasSuffix(ending), name.utf8.count > ending.utf8.count
            {
                found.append((String(name.dropLast(ending.count)), name, true))
            } else {
                unused.append(name)
            }
        }
        answers = found.enumerated().map { at, entry in
            HandedIn(learner: entry.0, number: at + 1, path: root.path(of: entry.1), isFile: entry.2)
        }
        self.unused = unused
    }

    /// A folder that is itself what one learner has handed in.
    package init(answer path: String) {
        answers = [HandedIn(learner: path.withoutLastSlash.lastPathPart, number: 1, path: path, isFile: false)]
        unused = []
    }
}
