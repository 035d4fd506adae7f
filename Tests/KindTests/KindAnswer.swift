import Foundation
import Testing

/// An answer to an exercise of the catalog of kinds, with what must be said of it.
struct KindAnswer: Sendable, CustomTestStringConvertible {
    /// `TOPIC/NAME/right-…`, `wrong-…` or `cheat-…`.
    var path: String
    /// The verdicts that it may get.
    var verdicts: [String]
    /// What the verdict's page must contain.
    var words: [String]

    var testDescription: String { path }
    var exercise: String { "kinds/" + path.split(separator: "/").prefix(2).joined(separator: "/") }
    var folder: String { KindCatalog.folder + "Answers/" + path }
    var isRight: Bool { path.split(separator: "/").last!.hasPrefix("right-") }

    static let all: [KindAnswer] = {
        let base = KindCatalog.folder + "Answers"
        return names(base).flatMap { topic in
            names(base + "/" + topic).flatMap { exercise in
                names("\(base)/\(topic)/\(exercise)").map { read("\(topic)/\(exercise)/\($0)") }
            }
        }
    }()

    private static func read(_ path: String) -> KindAnswer {
        let text = try? String(contentsOfFile: KindCatalog.folder + "Answers/\(path)/expect", encoding: .utf8)
        let lines = (text ?? "accepted").split(separator: "\n").map(String.init)
        return KindAnswer(
            path: path, verdicts: lines[0].split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) },
            words: Array(lines.dropFirst()))
    }

    private static func names(_ folder: String) -> [String] {
        ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).sorted()
    }

    /// Its declared files, laid where they belong in the exercise's folder.
    func words(for command: [String]) -> [String] { command + [exercise, folder] }
}
