import Checks

/// What single lines of a traceback are.
enum TracebackLines {
    static let heading: StaticString = "Traceback (most recent call last)"

    /// `  File "main.py", line 3, in f`; without `in` where Python cannot read the file.
    static func place(_ line: ArraySlice<UInt8>) -> (place: PrintedError.Place, isOfSyntax: Bool)? {
        let line = line.withoutIndentation
        guard line.begins(with: "File \"") else { return nil }
        let rest = line.dropFirst(6)
        // A name may have quotes in it, so the last that fits is its end.
        var end = rest.lastIndex(of: UInt8(ascii: "\""))
        while let quote = end {
            let tail = rest[(quote + 1)...]
            if tail.begins(with: ", line "), let number = tail.dropFirst(7).number {
                let behind = tail.dropFirst(7).drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
                return (PrintedError.Place(file: rest[..<quote].text, line: number), behind.isBlank)
            }
            end = rest[..<quote].lastIndex(of: UInt8(ascii: "\""))
        }
        return nil
    }

    /// `TypeName` or `module.TypeName: message`, at the left margin.
    static func exception(_ line: ArraySlice<UInt8>) -> (type: String, message: String)? {
        let type = line.prefix { $0 != UInt8(ascii: ":") }
        guard !type.isEmpty, type.count <= longestName, let name = String(validating: type, as: UTF8.self),
            isName(name)
        else { return nil }
        let rest = line[type.endIndex...]
        guard rest.isEmpty || rest.begins(with: ": ") || rest.count == 1 else { return nil }
        return (withoutMain(name), rest.dropFirst(2).text)
    }

    private static let longestName = 300

    private static func isName(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, first.properties.isXIDStart || first == "_" else { return false }
        return text.unicodeScalars.allSatisfy { $0.properties.isXIDContinue || "_.<>".unicodeScalars.contains($0) }
    }

    private static func withoutMain(_ type: String) -> String {
        type.hasPrefix("__main__.") ? String(type.dropFirst(9)) : type
    }

    /// Whether a name is one that an error would have, by its form or since Python has an exception of that name.
    static func isError(_ type: String) -> Bool {
        let name = type.split(separator: ".").last.map(String.init) ?? type
        if ["Error", "Exception", "Warning", "ExceptionGroup"].contains(where: name.hasSuffix) { return true }
        return VerdictKind(rawValue: name) == nil && Playbook.standard.hasSection(of: name)
    }

    static func isSyntaxError(_ line: ArraySlice<UInt8>) -> Bool {
        line.begins(with: "SyntaxError") || line.begins(with: "IndentationError") || line.begins(with: "TabError")
    }

    /// A line of nothing but `^` and `~`.
    static func isMarks(_ line: ArraySlice<UInt8>) -> Bool {
        let marks = line.withoutIndentation
        return !marks.isEmpty && marks.allSatisfy { "~^ ".utf8.contains($0) }
    }

    /// The sentence between two exceptions of a chain.
    static func joinsChain(_ line: ArraySlice<UInt8>) -> Bool {
        line.isSame("During handling of the above exception, another exception occurred:")
            || line.isSame("The above exception was the direct cause of the following exception:")
    }

    /// Whether a file is one of Python's own, or of a package, and not of the program.
    static func isForeign(_ file: String) -> Bool {
        let path = file.replacingScalars { $0 == "\\" ? "/" : nil }.lowercased()
        return ["/site-packages/", "/dist-packages/", "/lib/python3", "/lib64/python3"].contains(where: path.contains)
            || path.hasPrefix("<frozen ") || isWindowsLibrary(path)
    }

    /// As in `C:\Python312\Lib\json\decoder.py`.
    private static func isWindowsLibrary(_ path: String) -> Bool {
        let parts = path.split(separator: "/")
        guard path.dropFirst().hasPrefix(":/"), let library = parts.firstIndex(of: "lib"), library > 0 else {
            return false
        }
        return parts[library - 1].hasPrefix("python") || parts[library - 1].contains("conda")
    }
}
