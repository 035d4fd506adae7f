/// A path by its bytes: a slash with an accent on it is a slash to the kernel.
extension String {
    /// What stands behind the last slash of a path.
    package var lastPathPart: String {
        utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? self
    }

    /// A name as somebody types it who has let the shell complete a folder.
    package var withoutLastSlash: String {
        endsBytewise(with: "/") ? String(decoding: utf8.dropLast(), as: UTF8.self) : self
    }

    /// As in `.py`; nothing where there is none.
    package var fileEnding: String? {
        let name = lastPathPart.utf8
        guard let dot = name.lastIndex(of: UInt8(ascii: ".")), dot != name.startIndex else { return nil }
        return String(decoding: name[dot...], as: UTF8.self)
    }

    /// What stands before the last slash of a path; nothing where there is none.
    package var folderPart: String? {
        utf8.lastIndex(of: UInt8(ascii: "/")).map { String(decoding: utf8[..<$0], as: UTF8.self) }
    }

    /// The folders on the way to a path, from the first below the top down to the path itself.
    package var pathsOnTheWay: [String] {
        let slashes = utf8.indices.dropFirst().filter { utf8[$0] == UInt8(ascii: "/") }
        return (slashes + [utf8.endIndex]).map { String(decoding: utf8[..<$0], as: UTF8.self) }
    }
}
