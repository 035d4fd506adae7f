import Page
import System

/// Reads contents as authors write them: a text, byte for byte, or a list of lines; and files by their paths.
struct ContentReader {
    let reader: ObjectReader

    init(_ reader: ObjectReader) { self.reader = reader }

    /// The content that a key states; nothing where it is not there, or no content.
    func content(_ key: String) -> [UInt8]? { reader.value(key).flatMap { content($0, key) } }

    /// A list of lines, each of which gets a newline, or a text as it stands.
    private func content(_ value: JSONValue, _ key: String) -> [UInt8]? {
        switch value.content {
        case .string(let text): return Array(text.string.utf8)
        case .array(let values): return lines(values, key)
        default:
            reader.report(key, found: value.kind, expected: "a list of lines or a text")
            return nil
        }
    }

    private func lines(_ values: [JSONValue], _ key: String) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, value) in values.enumerated() {
            guard let line = value.text else {
                reader.report("\(key)[\(index)]", found: value.kind, expected: "a line of text, \"…\"")
                continue
            }
            if line.contains(byte: "\n") {
                reader.report("\(key)[\(index)]", found: "a line break", expected: "one line; \\n is added to each")
            }
            bytes += Array(line.utf8) + [UInt8(ascii: "\n")]
        }
        return bytes
    }

    /// Files by path; none where the key is not there.
    func namedContents(_ key: String, beside learnerFiles: [String]) -> [String: [UInt8]] {
        guard reader.value(key) != nil, let members = reader.object(key) else { return [:] }
        var contents: [String: [UInt8]] = [:]
        for (name, value) in members.freeMembers {
            checkPath(name, members)
            // The same to whoever sees them, and to some file systems.
            if let other = contents.keys.first(where: { $0 == name }) {
                members.report(
                    name, .nameTwice, found: "\"\(name)\", which differs from \"\(other)\" in how an accent is written",
                    expected: "each name only once")
            }
            contents[name] = ContentReader(members).content(value, name)
        }
        reportClashes(contents.keys.sorted(), learnerFiles, members)
        return contents
    }

    private func checkPath(_ name: String, _ members: ObjectReader) {
        if !RelativePath.isValid(name) {
            members.report(name, .nameForm, found: "\"\(name)\"", expected: RelativePath.expected)
        } else if !RelativePath.fits(name) {
            members.report(
                String(name.prefix(20)) + "…", .nameForm, found: "\(name.utf8.count) bytes",
                expected: "a path of at most 1024 bytes, each name of at most 255")
        }
    }

    /// A file cannot lie where a folder is needed, be it the learner's or the case's own.
    private func reportClashes(_ names: [String], _ learnerFiles: [String], _ members: ObjectReader) {
        for name in names {
            guard let other = RelativePath.clash(name, among: names + learnerFiles) else { continue }
            members.report(
                name, .nameTwice, found: "a file below \"\(other)\", which is a file itself",
                expected: "names of which none is a folder of another")
        }
    }
}
