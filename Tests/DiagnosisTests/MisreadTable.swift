import Foundation
import Testing

/// A program of the folder `Misread`: one that Python cannot read, with the kind and the line that must be named, one that
/// looks like a kind and is not of it, or one that Python can read. `ci/misread.py` says how they are written.
struct MisreadProgram: Sendable, CustomTestStringConvertible {
    /// The file, and the line of it where the program begins.
    var place: String
    /// Those that may be named or, of the unfitting, must not be.
    var kinds: [String]
    var lines: [Int]
    private var since: Int
    private var until: Int
    var content: [UInt8]

    var testDescription: String { place }
    /// Whether kinds are named that must not be.
    var isUnfitting: Bool { place.hasPrefix("unfitting/") }

    /// Whether it is meant for Python 3 with this number behind the point.
    func isFor(_ minor: Int) -> Bool { (since...until).contains(minor) }

    static let wrong = read("wrong")
    static let unfitting = read("unfitting")
    static let right = read("right")

    private static func read(_ folder: String) -> [MisreadProgram] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Misread/\(folder)")
        let names = try! FileManager.default.contentsOfDirectory(atPath: root.path(percentEncoded: false)).sorted()
        return names.flatMap { name -> [MisreadProgram] in
            let text = try! String(contentsOf: root.appending(path: name), encoding: .utf8)
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let heads = lines.indices.filter { lines[$0].hasPrefix("### ") }
            return zip(heads, heads.dropFirst() + [lines.endIndex]).map { start, end in
                let place = "\(folder)/\(name), line \(start + 1)"
                return MisreadProgram(place, lines[start].dropFirst(4), lines[(start + 1)..<end])
            }
        }
    }

    private init(_ place: String, _ head: Substring, _ body: ArraySlice<Substring>) {
        self.place = place
        var words = head.split { " |,".contains($0) }.map(String.init)
        since = Self.minor("since", &words) ?? 0
        until = Self.minor("until", &words) ?? .max - 1
        lines = words.compactMap { Int($0) }
        kinds = words.filter { Int($0) == nil && !["escaped", "not", "right"].contains($0) }
        var body = body
        while body.last?.isEmpty == true { body.removeLast() }
        let text = body.joined(separator: "\n") + "\n"
        content = words.contains("escaped") ? Self.unescaped(text) : Array(text.utf8)
    }

    /// The number behind such a word, as in `since 3.12`; takes both out.
    private static func minor(_ name: String, _ words: inout [String]) -> Int? {
        guard let index = words.firstIndex(of: name) else { return nil }
        defer { words.removeSubrange(index...(index + 1)) }
        return Int(words[index + 1].split(separator: ".")[1])
    }

    private static func unescaped(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        var rest = text.utf8[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "\\"), let next = rest.first else {
                bytes.append(byte)
                continue
            }
            switch next {
            case UInt8(ascii: "x"):
                bytes.append(UInt8(String(decoding: rest.dropFirst().prefix(2), as: UTF8.self), radix: 16)!)
                rest = rest.dropFirst(3)
            case UInt8(ascii: "-") where rest.dropFirst().first == UInt8(ascii: "\n"): rest = rest.dropFirst(2)
            case UInt8(ascii: "\\"):
                bytes.append(byte)
                rest = rest.dropFirst()
            default: bytes.append(byte)
            }
        }
        return bytes
    }
}
