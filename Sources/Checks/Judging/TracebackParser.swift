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

    private static let header = "Traceback (most recent call last):"
    private static let groupHeader = "  + Exception Group Traceback (most recent call last):"

    package func parse(_ standardError: [UInt8]) -> PythonException? {
        let bytes = standardError.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        let lines = Self.trunk(bytes.map { String(decoding: $0, as: UTF8.self) })
        guard let start = tracebackStart(lines), let end = lines[start...].firstIndex(where: isExceptionLine) else {
            return nil
        }
        let frames = lines[start..<end].compactMap(frame)
        let own = frames.last { learnerFiles.contains($0.file) }
        let line = lines[end]
        let type = line.prefix { $0 != ":" }
        var message = [String(line.dropFirst(type.count + 2))]
        message += lines[(end + 1)...]
        while message.last?.isEmpty == true { message.removeLast() }
        let traceback = String(decoding: standardError, as: UTF8.self)
        return PythonException(
            type: String(type), message: message.joined(separator: "\n"), file: own?.file, line: own?.line,
            traceback: shortened(traceback))
    }

    /// An exception group is drawn as a tree. Its own traceback is the trunk, with a margin to its left.
    private static func trunk(_ lines: [String]) -> [String] {
        guard let group = lines.lastIndex(of: groupHeader), !lines[group...].contains(header) else { return lines }
        let trunk = lines[(group + 1)...].prefix { $0.hasPrefix("  | ") }.map { String($0.dropFirst(4)) }
        return lines[..<group] + [header] + trunk
    }

    /// The last header at the left margin or, for a syntax error in the program itself, the place that it names.
    private func tracebackStart(_ lines: [String]) -> Int? {
        if let header = lines.lastIndex(where: { $0 == Self.header }) { return header + 1 }
        return lines.lastIndex { frame($0) != nil }
    }

    /// `TypeName` or `module.TypeName: message`, at the left margin.
    private func isExceptionLine(_ line: String) -> Bool {
        let name = line.prefix { $0 != ":" }
        guard let first = name.first, first.isLetter || first == "_" else { return false }
        let rest = line.dropFirst(name.count)
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || "_.<>".contains($0) }
        return isName && (rest.isEmpty || rest.hasPrefix(": "))
    }

    private func frame(_ line: String) -> (file: String, line: Int)? {
        let start = "  File \"\(workFolder)/"
        guard line.beginsBytewise(with: start) else { return nil }
        let rest = line.utf8.dropFirst(start.utf8.count)
        guard let quote = rest.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
        let tail = rest[quote...].dropFirst()
        guard tail.starts(with: ", line ".utf8) else { return nil }
        let digits = tail.dropFirst(7).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return Int(String(decoding: digits, as: UTF8.self)).map {
            (String(decoding: rest[..<quote], as: UTF8.self), $0)
        }
    }

    private func shortened(_ text: String) -> String {
        let quoted = Array("\"\(workFolder)/".utf8)
        return String(decoding: Array(text.utf8).replacing(quoted, with: "\"".utf8), as: UTF8.self)
    }
}
