import Foundation
import TestSupport

/// A catalog, workspace, journal or answer that attacks, with what must come of each command that meets it.
///
/// The head of each file says which:
///
///     #: What is tried, in one line.
///     #: needs: root
///     #: run: show t/u/add
///     #: exit: 70
///     #: says: statement.md is a link
///
/// `needs` is `root` or `empty cache`. `exit` is one status, or several with `or` between them. What stands above the first `run` holds for all of them. The
/// Python below it builds the attack, outside of any sandbox: it is ours.
struct Attack: Sendable {
    /// `kind/family/name`
    let name: String
    let file: String
    private(set) var needsRoot = false
    /// Whether Reprise has not asked python3 about itself before.
    private(set) var needsEmptyCache = false
    private(set) var runs: [Run] = []

    /// A command and what must come of it.
    struct Run: Sendable {
        var words: [String] = []
        var statuses: [Int32] = []
        /// Texts that must be on one of the two streams.
        var says: [String] = []
        /// Texts that must be on neither.
        var never: [String] = []
        /// Scalars that do not show, and may be printed all the same.
        var prints: Set<Unicode.Scalar> = []
        /// Paths, from the attack's own folder, that must be the same afterwards.
        var keeps: [String] = []
    }

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Attacks")
        .path(percentEncoded: false)

    static let all: [Attack] = {
        let paths = FileManager.default.enumerator(atPath: folder)!.compactMap { $0 as? String }
        return paths.filter { $0.hasSuffix(".py") && $0.contains("/") }.sorted().map(Attack.init)
    }()

    private init(_ path: String) {
        name = String(path.dropLast(3))
        file = Self.folder + "/" + path
        let source = try! String(contentsOfFile: file, encoding: .utf8)
        var common = Run()
        for line in source.split(separator: "\n").prefix(while: { $0.hasPrefix("#: ") }) {
            guard let colon = line.dropFirst(2).firstIndex(of: ":") else { continue }
            let key = line[..<colon].dropFirst(3)
            let value = line[colon...].dropFirst(2)
            switch key {
            case "needs":
                needsRoot = needsRoot || value == "root"
                needsEmptyCache = needsEmptyCache || value == "empty cache"
            case "run":
                runs.append(common)
                runs[runs.count - 1].words = value.split(separator: " ").map { Self.unescaped($0) }
            default:
                if runs.isEmpty {
                    common.take(key, String(value))
                } else {
                    runs[runs.count - 1].take(key, String(value))
                }
            }
        }
    }

    /// `\u{…}` is any character: one that does not show, or a space within a word.
    static func unescaped(_ text: some StringProtocol) -> String {
        text.split(separator: "\\u{", omittingEmptySubsequences: false).enumerated().map { index, part in
            let halves = part.split(separator: "}", maxSplits: 1, omittingEmptySubsequences: false)
            guard index > 0, let value = UInt32(halves[0], radix: 16), let scalar = Unicode.Scalar(value) else {
                return String(part)
            }
            return String(scalar) + halves[1]
        }.joined()
    }
}

extension Attack.Run {
    fileprivate mutating func take(_ key: some StringProtocol, _ value: String) {
        switch key {
        case "exit": statuses = value.components(separatedBy: " or ").compactMap { Int32($0) }
        case "says": says.append(Attack.unescaped(value))
        case "never": never.append(Attack.unescaped(value))
        case "prints": prints.formUnion(Attack.unescaped(value).unicodeScalars)
        case "keeps": keeps.append(value)
        default: break
        }
    }
}
