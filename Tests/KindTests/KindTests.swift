import Foundation
import TestSupport
import Testing

/// Exercises of every kind of check, with right answers, wrong ones, and those that cheat, on both rungs.
///
/// What needs third-party packages is prepared where the package index can be reached; what is skipped is printed.
@Suite(.patient) struct KindTests {
    /// What a machine denies, by the rung that is left.
    static let rungs = ["full": [], "lite": DeniedCalls.prefix(DeniedCalls.namespaces)]

    private func run(_ rung: String, _ words: [String]) throws -> KindCatalog.Answer {
        try KindCatalog.run(words, prefix: Self.rungs[rung]!)
    }

    @Test(arguments: KindTrial.isWhole ? rungs.keys.sorted() : ["full"]) func provesTheCatalog(_ rung: String) throws {
        KindPackages.prepare()
        let answer = try run(rung, ["check", "--json"])
        let value = try #require(JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any])
        let exercises = try #require(value["exercises"] as? [[String: Any]])
        #expect(!exercises.isEmpty)
        for exercise in exercises {
            let id = try #require(exercise["id"] as? String)
            if let skipped = exercise["skipped"] as? String {
                print("kinds: \(id) on \(rung) is skipped: \(skipped)")
                #expect(rung == "lite" || !KindPackages.missing.isEmpty, "\(id): \(skipped)")
            } else {
                #expect(exercise["proven"] as? Bool == true, "\(exercise)")
            }
        }
    }

    /// Each answer on one rung; with `KINDS=all`, as ci/kinds has it, on both.
    @Test(arguments: KindTrial.all) func judges(_ trial: KindTrial) throws {
        let (rung, answer) = (trial.rung, trial.answer)
        KindPackages.prepare()
        let said = try run(rung, answer.words(for: ["grade"]))
        if said.status == 69, rung == "lite" || !KindPackages.missing.isEmpty {
            print("kinds: \(answer.path) on \(rung) is skipped: \(said.errors.split(separator: "\n").first ?? "")")
            return
        }
        let verdict = said.output.split(separator: "\n").lazy.compactMap(Self.verdict).first ?? "none: \(said.errors)"
        #expect(answer.verdicts.contains(verdict), "\(verdict)\n\(said.output)\(said.errors)")
        #expect((said.status == 0) == answer.isRight && (verdict == "accepted") == answer.isRight)
        let page = Self.unwrapped(said.output)
        for words in answer.words {
            #expect(page.contains(Self.unwrapped(words)), "\(words)\nis not in\n\(said.output)")
        }
    }

    /// The verdict that a line of a page begins with.
    private static func verdict(_ line: Substring) -> String? {
        let word = line.prefix { $0.isLetter || $0 == "-" }
        return line.dropFirst(word.count).hasPrefix(": ") && kinds.contains(String(word)) ? String(word) : nil
    }

    private static let kinds = [
        "missing-file", "syntax-error", "rule-broken", "refused", "memory-limit", "output-limit", "time-limit",
        "runtime-error", "wrong-answer", "accepted",
    ]

    /// Text as one line, however it was broken into lines.
    private static func unwrapped(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
