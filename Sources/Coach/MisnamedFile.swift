import Page
import System

/// A file that looks like one of an exercise's, but is called otherwise, so that nobody reads it.
package struct MisnamedFile: Sendable, Equatable {
    /// Below the exercise's folder, as is the name of the file that it may be meant for.
    package var path: String
    package var meant: String

    package init(path: String, meant: String) {
        self.path = path
        self.meant = meant
    }

    /// The file of an exercise that a path may be meant for; nothing where it looks like none.
    ///
    /// - Parameter given: what the exercise gives beside them, which is meant for nothing else.
    package static func meant(by path: String, among files: [String], given: some Collection<String> = []) -> String? {
        guard !files.contains(path), !given.contains(path), !isOfAnEditor(path) else { return nil }
        return files.first { file in
            path.folderPart == file.folderPart
                ? isNear(path.lastPathPart, file.lastPathPart) : isOneFolderOff(path, file)
        }
    }

    /// The same name in a folder where none is asked for, or in none, as after a slip of the mouse. From one folder to another
    /// whole packages are moved, and each has an `__init__.py`.
    private static func isOneFolderOff(_ path: String, _ file: String) -> Bool {
        (path.folderPart == nil || file.folderPart == nil) && !path.lastPathPart.hasPrefix("__")
            && path.lastPathPart.lowercased() == file.lastPathPart.lowercased()
    }

    /// What editors, systems and Python put there themselves.
    private static func isOfAnEditor(_ path: String) -> Bool {
        path.utf8.split(separator: UInt8(ascii: "/")).contains { part in
            let name = String(decoding: part, as: UTF8.self)
            return name.hasPrefix(".") || name.hasPrefix("#") || name.hasPrefix("~") || name.hasSuffix("~")
                || name == "__pycache__"
        }
    }

    // MARK: - Names that are near

    /// What programs put behind a name of their own accord, and what a text or a notebook is saved as.
    private static let usualEndings: Set<String> = [
        "", "txt", "text", "py", "pyw", "py3", "python", "ipynb", "md", "rtf", "doc", "docx", "odt",
    ]
    /// Python's own, which are one letter off.
    private static let ownEndings: Set<String> = ["pyc", "pyo", "pyd", "pyi", "pyx", "pyz"]

    private static func isNear(_ name: String, _ file: String) -> Bool {
        let (name, file) = (name.lowercased(), file.lowercased())
        if name == file { return true }
        let (stem, ending) = parts(withoutCopyMark(name))
        let (fileStem, fileEnding) = parts(file)
        // main.py.txt and main.py.py.
        if stem == file { return usualEndings.contains(ending) }
        if stem == fileStem { return isUsual(ending, for: fileEnding) }
        return ending == fileEnding && isMistyped(stem, for: fileStem)
    }

    private static func isUsual(_ ending: String, for other: String) -> Bool {
        if ending == other || usualEndings.contains(ending) { return true }
        let isWord = ending.allSatisfy { $0.isLetter || $0.isNumber } && !ownEndings.contains(ending)
        return isWord && NearestName.distance(Array(ending), Array(other)) == 1
    }

    /// One letter off, or two swapped; of a short name that would be any other.
    private static func isMistyped(_ stem: String, for other: String) -> Bool {
        other.count >= 4 && stem.utf8.count <= 2 * other.utf8.count + 4
            && NearestName.distance(Array(stem), Array(other)) == 1
    }

    /// A name and what stands behind its last dot.
    private static func parts(_ name: String) -> (stem: String, ending: String) {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return (name, "") }
        return (String(name[..<dot]), String(name[name.index(after: dot)...]))
    }

    /// Without what marks a copy: `main (1).py`, `main - Copy.py`, `main copy 2.py`, `Copy of main.py`.
    private static func withoutCopyMark(_ name: String) -> String {
        var (stem, ending) = parts(name)
        if stem.hasPrefix("copy of ") { stem.removeFirst("copy of ".count) }
        if let mark = stem.firstMatch(of: /[ _]*(\([0-9]+\)|[-_ ]+copy( ?\(?[0-9]+\)?)?)$/) {
            stem.removeSubrange(mark.range)
        }
        return ending.isEmpty ? stem : stem + "." + ending
    }
}
