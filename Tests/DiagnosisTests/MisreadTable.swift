import Foundation
import Testing

/// Programs that Python cannot read, with the kind and the line that must be named, and programs that it can.
///
/// The files of `Misread` hold many programs each. One begins with a line `### KIND LINE`, of `right` ones `### right`;
/// several kinds that fit are told apart by ` | `, and `### not KIND, KIND` names those that must not be named. Behind it
/// may stand `escaped` (the text is written as in Python's `"…"`), `until 3.11` or `since 3.12`.
struct MisreadProgram: Sendable, CustomTestStringConvertible {
    var file: String
    var number: Int
    var kinds: [String]
    var forbidden: [String]
    var line: Int?
    var since: Int?
    var until: Int?
    var content: [UInt8]

    var testDescription: String { "\(file), program at line \(number)" }

    func isFor(_ minor: Int) -> Bool { (since ?? 0) <= minor && minor <= (until ?? .max) }

    static let wrong = read("wrong")
    static let unfitting = read("unfitting")
    static let right = read("right")

    private static func read(_ folder: String) -> [MisreadProgram] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Misread/\(folder)")
        let names = try! FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false)).sorted()
        return names.flatMap { name in
            let text = try! String(contentsOf: root.appending(path: name), encoding: .utf8)
            return programs(text, "\(folder)/\(name)")
        }
    }

    private static func programs(_ text: String, _ file: String) -> [MisreadProgram] {
        var found: [MisreadProgram] = []
        var escaped = false
        var body: [Substring] = []
        func finish() {
            guard !found.isEmpty else { return }
            while body.last?.isEmpty == true { body.removeLast() }
            let text = body.joined(separator: "\n") + "\n"
            found[found.count - 1].content = escaped ? unescaped(text.dropLast()) : Array(text.utf8)
        }
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            guard line.hasPrefix("### ") else {
                body.append(line)
                continue
            }
            finish()
            body = []
            (escaped, found) = head(line.dropFirst(4), file, index + 1, found)
        }
        finish()
        return found
    }

    private static func head(
        _ head: Substring, _ file: String, _ number: Int, _ found: [MisreadProgram]
    ) -> (Bool, [MisreadProgram]) {
        var program = MisreadProgram(file: file, number: number, kinds: [], forbidden: [], content: [])
        var escaped = false
        var words = head.split(separator: " ").map(String.init)[...]
        let forbids = words.first == "not"
        if forbids { words = words.dropFirst() }
        while let word = words.popFirst() {
            switch word {
            case "escaped": escaped = true
            case "until": program.until = minor(words.popFirst())
            case "since": program.since = minor(words.popFirst())
            case "|", "right": break
            default:
                let name = word.hasSuffix(",") ? String(word.dropLast()) : word
                if let line = Int(name) {
                    program.line = line
                } else if forbids {
                    program.forbidden.append(name)
                } else {
                    program.kinds.append(name)
                }
            }
        }
        return (escaped, found + [program])
    }

    private static func minor(_ version: String?) -> Int? { version?.split(separator: ".").last.flatMap { Int($0) } }

    /// As in a text of Python's, with bytes for what stands behind `\x`.
    private static func unescaped(_ text: Substring) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.popFirst() else {
                bytes.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "r"): bytes.append(0x0D)
            case UInt8(ascii: "t"): bytes.append(0x09)
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) ?? 0)
                rest = rest.dropFirst(2)
            case UInt8(ascii: "u"):
                let code = UInt32(String(decoding: rest.prefix(4), as: UTF8.self), radix: 16) ?? 0
                bytes += Array(String(Unicode.Scalar(code) ?? "?").utf8)
                rest = rest.dropFirst(4)
            default: bytes.append(next)
            }
        }
        return bytes
    }
}
