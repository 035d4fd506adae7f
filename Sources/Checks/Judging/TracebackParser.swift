import Sandbox
import System

/// Finds the last traceback in a program's standard error.
///
/// Everything here is text that the program could have printed itself. That would change the words about its failure,
/// never a failure into a success.
package struct TracebackParser {
    let workFolder: String
    let learnerFiles: [String]

    package init(workFolder: String, learnerFiles: [String]) {
        self.workFolder = workFolder
        self.learnerFiles = learnerFiles
    }

    /// For what a run of an answer has written.
    package init(_ record: RunRecord, _ answer: AnswerFiles) {
        self.init(workFolder: record.workFolder, learnerFiles: Array(answer.keys))
    }

    static let header = "Traceback (most recent call last):"
    static let groupHeader = "  + Exception Group Traceback (most recent call last):"

    package func parse(_ standardError: [UInt8]) -> PythonException? {
        let bytes = standardError.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let lines = Self.trunk(bytes.map { String(decoding: $0, as: UTF8.self) })
        guard let start = tracebackStart(lines), let end = lines[start...].firstIndex(where: isExceptionLine) else {
            return nil
        }
        let frames = lines[start..<end].compactMap(frame)
        let own = frames.last { learnerFiles.contains($0.file) }
        let line = lines[end]
        let type = line.utf8.prefix { $0 != UInt8(ascii: ":") }
        let message = Self.message(Array(line.utf8.dropFirst(type.count + 2)), lines[(end + 1)...])
        return PythonException(
            type: String(type.prefix(Self.longestMessage)) ?? "", message: message, file: own?.file, line: own?.line,
            traceback: withoutFolder(standardError))
    }

    /// In bytes, of a message. Nobody reads a longer one, and much is done with each letter of it.
    private static let longestMessage = 4000

    private static func message(_ first: [UInt8], _ more: ArraySlice<String>) -> String {
        var message = first
        for line in more where message.count <= longestMessage { message += [UInt8(ascii: "\n")] + Array(line.utf8) }
        while message.last == UInt8(ascii: "\n") { message.removeLast() }
        return shortened(message)
    }

    /// As much of a message as anybody reads.
    static func shortened(_ message: [UInt8]) -> String {
        let text = String(decoding: message.prefix(longestMessage), as: UTF8.self)
        return message.count > longestMessage ? text + "…" : text
    }

    /// An exception group is drawn as a tree. Its own traceback is the trunk, with a margin to its left.
    private static func trunk(_ lines: [String]) -> [String] {
        guard let group = lines.lastIndex(where: { isSame($0, groupHeader) }),
            !lines[group...].contains(where: { isSame($0, header) })
        else { return lines }
        let trunk = lines[(group + 1)...].prefix { $0.beginsBytewise(with: "  | ") }
            .map { String(decoding: $0.utf8.dropFirst(4), as: UTF8.self) }
        return lines[..<group] + [header] + trunk
    }

    /// Byte by byte: to compare letters takes much longer than a line is long, where it is made for that.
    private static func isSame(_ line: String, _ other: String) -> Bool { line.utf8.elementsEqual(other.utf8) }

    /// The last header at the left margin or, for a syntax error in the program itself, the place that it names.
    private func tracebackStart(_ lines: [String]) -> Int? {
        if let header = lines.lastIndex(where: { Self.isSame($0, Self.header) }) { return header + 1 }
        return lines.lastIndex { frame($0) != nil }
    }

    /// `TypeName` or `module.TypeName: message`, at the left margin.
    func isExceptionLine(_ line: String) -> Bool {
        let name = line.unicodeScalars.prefix { $0 != ":" }
        guard let first = name.first, first.properties.isAlphabetic || first == "_" else { return false }
        let rest = line.utf8[name.endIndex...]
        let isName = name.allSatisfy {
            $0.properties.isAlphabetic || $0.properties.numericType != nil || "_.<>".unicodeScalars.contains($0)
                || $0.properties.canonicalCombiningClass != .notReordered
        }
        return isName && (rest.isEmpty || rest.starts(with: ": ".utf8))
    }

    private func frame(_ line: String) -> (file: String, line: Int)? {
        let start = "  File \"\(workFolder)/"
        guard line.beginsBytewise(with: start) else { return nil }
        let rest = line.utf8.dropFirst(start.utf8.count)
        guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let tail = rest[quote...].dropFirst()
        guard tail.starts(with: ", line ".utf8) else { return nil }
        let digits = tail.dropFirst(7).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(digits) ?? "").map { (String(decoding: rest[..<quote], as: UTF8.self), $0) }
    }

    /// A text with the paths of the learner's files as the learner knows them.
    func withoutFolder(_ text: [UInt8]) -> String {
        var result: [UInt8] = []
        var rest = text[...]
        let folder = Array((workFolder + "/").utf8)
        while let quote = rest.firstIndex(of: UInt8(ascii: "\"")) {
            result += rest[...quote]
            rest = rest[(quote + 1)...]
            if rest.starts(with: folder) { rest = rest.dropFirst(folder.count) }
        }
        return String(decoding: result + rest, as: UTF8.self)
    }
}
