import Foundation
import Testing

@testable import Checks
@testable import Sandbox

/// A program that attacks the sandbox or the grader, with the verdict that it must get.
///
/// The head of each file says which, for every rung or for one of them:
///
///     # What is tried, in one line.
///     # verdict: accepted
///     # verdict on lite: refused
///     # verdict without a count of processes: wrong-answer
///     # processes: 8
///     # needs: full
///
/// A program that finds itself stopped prints `held` and nothing else, which is what the case expects: then the verdict
/// is `accepted`. One that gets through prints `ESCAPED` and why. Programs that are meant to be ended say so by another
/// verdict.
struct HostileProgram: Sendable, CustomTestStringConvertible {
    /// `family/name`
    var name: String
    var source: String
    private var heads: [String: String]

    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Programs")

    static let all: [HostileProgram] = {
        let folder = Self.folder.path(percentEncoded: false)
        let paths = FileManager.default.enumerator(atPath: folder)!.compactMap { $0 as? String }
        return paths.filter { $0.hasSuffix(".py") }.sorted().map { path in
            let source = try! String(contentsOfFile: folder + "/" + path, encoding: .utf8)
            return HostileProgram(name: String(path.dropLast(3)), source: source)
        }
    }()

    private init(name: String, source: String) {
        self.name = name
        self.source = source
        var heads: [String: String] = [:]
        for line in source.split(separator: "\n").prefix(while: { $0.hasPrefix("#") }) {
            let parts = line.dropFirst(2).split(separator: ":", maxSplits: 1)
            if parts.count == 2 { heads[String(parts[0])] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        self.heads = heads
    }

    func verdicts(under confinement: Confinement) -> [VerdictKind] {
        let text =
            (Self.countsProcesses(confinement) ? nil : heads["verdict without a count of processes"])
            ?? heads["verdict on \(confinement.rung.rawValue)"] ?? heads["verdict"] ?? ""
        return text.components(separatedBy: " or ").compactMap(VerdictKind.init)
    }

    /// Whether the kernel's limit on processes is in force. The host's root is exempt from it, in a user namespace too.
    private static func countsProcesses(_ confinement: Confinement) -> Bool {
        confinement.countsOwnProcesses && (confinement.identity != .userNamespace || geteuid() != 0)
    }

    func runs(on rung: Rung) -> Bool { heads["needs"].map { $0 == rung.rawValue } ?? true }

    var processes: Int { heads["processes"].flatMap { Int($0) } ?? 0 }

    var testDescription: String { name }
}
