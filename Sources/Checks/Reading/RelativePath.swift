import System

/// Paths that stay inside the working folder, and that a file system can hold.
package enum RelativePath {
    package static let expected = "a path inside the working folder, such as data/in.txt"
    /// In bytes, of a name and of a whole path; the kernel's own limits, less the folder that the path is in.
    private static let longestName = 255
    private static let longestPath = 1024

    package static func isValid(_ path: String) -> Bool {
        !path.utf8.contains(0) && path.parts(betweenBytes: "/").allSatisfy { !["", ".", ".."].contains($0) }
    }

    /// Whether no part of a path, nor the whole, is longer than a file system takes.
    package static func fits(_ path: String) -> Bool {
        path.utf8.count <= longestPath && path.parts(betweenBytes: "/").allSatisfy { $0.utf8.count <= longestName }
    }

    /// The file among others in the place of a folder that a path needs; nothing where there is none.
    package static func clash(_ path: String, among others: some Sequence<String>) -> String? {
        others.first { path.beginsBytewise(with: $0 + "/") }
    }
}
