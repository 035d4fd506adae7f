import System

/// Making the changes of a blessing, with the files as they were put aside.
extension Blessing {
    /// Why nothing was written.
    package enum Fault: Error, Equatable {
        /// Somebody has changed it since it was read.
        case changedMeanwhile(file: String)
    }

    /// Writes all changes, each file whole or not at all.
    ///
    /// - Parameters:
    ///   - root: the catalog's.
    ///   - copies: a folder of the user's, made where it is not there, below which the earlier files are kept.
    /// - Throws: ``Fault``, and ``SystemFault``.
    package func write(in root: String, keepingCopiesIn copies: String) throws {
        let catalog = RootFolder(root)
        for change in changes where try catalog.read(change.file) != change.before {
            throw Fault.changedMeanwhile(file: change.file)
        }
        try FileContent.makeFolders(copies)
        let place = RootFolder(copies)
        for change in changes {
            try place.withParent(of: change.file, making: true) { _, _ in }
            try place.write(change.file, change.before)
        }
        for change in changes { try catalog.replace(change.file, with: change.after) }
    }
}
