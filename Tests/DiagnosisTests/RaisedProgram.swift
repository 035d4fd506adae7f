import Foundation
import TestSupport

/// A wrong program of `Raised`, with the exception that it ends with and words that must be said of it.
struct RaisedProgram: Sendable {
    var name: String
    /// Without the module that it may come from; two where Pythons differ.
    var exception = ""
    var words: [String] = []
    var input = ""
    /// The oldest version that can run it.
    var python = "3.10"
    /// Contents by path.
    var files: [String: String] = [:]

    /// All of them. Each begins with `=== NAME` and lines with what is expected; the program follows behind `---`, and
    /// files beside it behind `--- PATH`.
    static let all = read(folder: "Raised")
    /// Those that want to be noticed, or to keep the observer from its work.
    static let attacks = read(folder: "RaisedAttacks")

    private static func read(folder name: String) -> [RaisedProgram] {
        let folder = Project.root + "Tests/DiagnosisTests/" + name
        let names = try! FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }
        return names.sorted().flatMap { read(try! String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) }
    }

    private static func read(_ text: String) -> [RaisedProgram] {
        var programs: [RaisedProgram] = []
        var file: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("=== ") {
                programs.append(RaisedProgram(name: String(line.dropFirst(4))))
                file = nil
            } else if line.hasPrefix("---") {
                file = line == "---" ? "main.py" : String(line.dropFirst(4))
            } else if let file {
                programs[programs.count - 1].files[file, default: ""] += line + "\n"
            } else if !programs.isEmpty {
                programs[programs.count - 1].take(line)
            }
        }
        return programs
    }

    func runs(under version: String) -> Bool {
        let numbers = [version, python].map { $0.split(separator: ".").compactMap { Int($0) } }
        return (numbers[0][0], numbers[0][1]) >= (numbers[1][0], numbers[1][1])
    }

    private mutating func take(_ line: Substring) {
        let (key, value) = (line.prefix { $0 != ":" }, String(line.drop { $0 != ":" }.dropFirst(2)))
        switch key {
        case "raises": exception = value
        case "says": words.append(value)
        case "stdin": input += value + "\n"
        case "python": python = value
        default: fatalError("\(name): \(line)")
        }
    }
}
