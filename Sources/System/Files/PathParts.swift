extension String {
    /// What stands behind the last slash of a path.
    package var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }

    /// What stands before the last slash of a path; nothing where there is none.
    package var folderPart: String? { lastIndex(of: "/").map { String(self[..<$0]) } }
}
