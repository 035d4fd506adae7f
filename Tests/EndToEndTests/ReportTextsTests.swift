import Foundation
import Testing

/// `reprise report --texts`: which texts helped.
@Suite struct ReportTextsTests {
    private let learner = Learner()

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    /// Answers by the real binary: what they are told is in their lines.
    @Test func comesFromWhatWasShown() throws {
        let broken = learner.file("main.py", "total = int(input()\nprint(total)\n")
        _ = try learner.run("grade", "split-the-bill", broken)
        #expect(learner.journalLines.last?.contains("\"said\":\"syntax/") == true)
        let unknown = learner.file(
            "main.py", "total = int(input())\nfriends = int(input())\nprint(math.floor(total))\n")
        _ = try learner.run("grade", "split-the-bill", unknown)
        #expect(learner.journalLines.last?.contains("\"said\":\"raised/NameError\"") == true)
        let trapped = learner.file(
            "main.py",
            """
            total = input()
            friends = int(input())
            share = int(total) // friends
            print(f"Each pays {share // 100}.{share % 100:02d}")
            print("Left over: {int(total) % friends}")

            """)
        _ = try learner.run("grade", "split-the-bill", trapped)
        #expect(learner.journalLines.last?.contains("\"said\":\"trap/f-prefix-forgotten\"") == true)
        let report = try object(learner.run("report", "--texts", "--json").output)
        let texts = try #require(report["texts"] as? [[String: Any]])
        #expect(texts.count == 3 && report["missed"] as? Int == 3 && report["withText"] as? Int == 3)
        #expect(texts.allSatisfy { $0["shown"] as? Int == 1 && $0["days"] as? Int == 1 })
        let trap = texts.first { $0["text"] as? String == "trap/f-prefix-forgotten" }
        #expect(trap?["noNext"] as? Int == 1)
        let text = try learner.run("report", "--texts").output
        #expect(text.hasPrefix("Texts that were shown\n") && text.contains("  trap/f-prefix-forgotten "))
        for format in ["markdown", "html"] {
            #expect(try learner.run("report", "--texts", "--format", format).output.contains("trap/f-prefix-forgotten"))
        }
        #expect(try learner.run("journal", "export", "--format", "csv").output.contains(",trap/f-prefix-forgotten\r\n"))
    }

    @Test func takesJournalsAndTopicsAsReportsDo() throws {
        let files = ["anna", "boris"].map { name in
            learner.file(
                "\(name).jsonl",
                ReportTests.journal(name).replacingOccurrences(
                    of: "\"verdict\":\"w", with: "\"said\":\"trap/x\",\"verdict\":\"w"))
        }
        let json = try object(try learner.start(["report", "--texts", "--json"] + files).finish().output)
        let texts = try #require(json["texts"] as? [[String: Any]])
        #expect(json["learners"] as? Int == 2 && json["attempts"] as? Int == 80 && texts.count == 1)
        #expect(texts[0]["shown"] as? Int == 20 && texts[0]["days"] as? Int == 20)
        let one = try learner.start(["report", files[0], "--texts", "--since", "10d", "--json"]).finish().output
        #expect((try object(one)["attempts"] as? Int).map { 9...11 ~= $0 } == true)
        for (words, sentence) in [
            (["--texts", "--page", "basics/files"], "--texts names no learners"),
            (["--texts", "--names"] + files, "--texts names no learners"),
            (["--texts", "basics/collection"], "Did you mean basics/collections?"),
        ] {
            let answer = try learner.start(["report"] + words).finish()
            #expect(answer.status == 64 && answer.errors.contains(sentence), "\(words): \(answer.errors)")
        }
    }

    @Test func saysSoOfOlderJournals() throws {
        let old = learner.file("old.jsonl", ReportTests.journal("a"))
        let answer = try learner.run("report", old, "--texts")
        #expect(answer.status == 0 && answer.output.contains("No attempt here says which text"), "\(answer)")
    }
}
