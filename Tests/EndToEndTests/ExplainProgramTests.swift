import Foundation
import Testing

/// What is said of anybody's errors: a message, a line, a file, what a program has printed.
@Suite struct ExplainProgramTests {
    private let learner = Learner()

    private func json(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    private func error(_ answer: Learner.Answer) throws -> [String: Any] {
        try #require(try json(answer.output)["error"] as? [String: Any])
    }

    private func explain(printed text: String, _ options: String...) throws -> Learner.Answer {
        let path = learner.file("printed.txt", text)
        return try learner.start(["explain", "-"] + options, prefix: ["/bin/sh", "-c", "exec \"$@\" < \(path)", "sh"])
            .finish()
    }

    // MARK: - Messages

    @Test(
        arguments: [
            (["TypeError: can only concatenate str (not \"int\") to str"], "`int`", "TypeError"),
            (["NameError: name 'frobnicate' is not defined"], "`frobnicate`", "NameError"),
            (["list index out of range"], "`len(items) - 1`", "IndexError"),
            (["list", "index", "out", "of", "range"], "`len(items) - 1`", "IndexError"),
            (
                ["json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)"], "not JSON",
                "json.JSONDecodeError"
            ),
            (["SyntaxError: '(' was never closed"], "never closed again", "unclosed-bracket"),
            (["'(' was never closed"], "never closed again", "unclosed-bracket"),
            (["IndentationError: unexpected indent (main.py, line 3)"], "main.py, line 3", "unexpected-indent"),
            (["shop.PriceError: too dear"], "none of Python's usual errors", ""),
        ])
    func explainsAMessage(_ words: [String], _ part: String, _ topic: String) throws {
        let answer = try learner.start(["explain"] + words).finish()
        #expect(answer.status == 0 && answer.output.contains(part), "\(answer)")
        // Cause first, and what to do is seen without a look further down.
        let lines = answer.output.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines.prefix(5).contains { $0.hasPrefix("What to do: ") }, "\(answer.output)")
        #expect(lines.allSatisfy { $0.count <= 80 || $0.hasPrefix("  More with  ") })
        if !topic.isEmpty { #expect(answer.output.contains("explain \(topic)\n")) }
        let json = try learner.start(["explain", "--json"] + words).finish()
        let found = try error(json)
        #expect(found["cause"] is String && found["fix"] is String && found["type"] is String)
    }

    @Test(arguments: ["something odd has happened here", "nobody knows", " ", "-"])
    func saysSoWhereNothingFits(_ text: String) throws {
        let answer = try learner.start(["explain", text]).finish()
        #expect(answer.status == 64 && answer.output.isEmpty, "\(answer)")
        #expect(answer.errors.split(separator: "\n").count == 1 && answer.errors.hasPrefix("reprise: there is no"))
    }

    // MARK: - Lines

    @Test(
        arguments: [
            ("for i in range(3)", "missing-colon"), ("print('a'", "unclosed-bracket"),
            ("  if x = 3:", "assignment-for-comparison"),
            ("print 'a'", "print-without-parentheses"), ("text = \"a", "unterminated-string"),
            ("else if x:", nil), ("for i range(3):", nil),
        ] as [(String, String?)])
    func tellsWhatIsWrongWithALine(_ line: String, _ kind: String?) throws {
        let answer = try learner.run("explain", line)
        #expect(answer.status == 0 && answer.output.contains("What to do: "), "\(answer)")
        let json = try learner.run("explain", line, "--json")
        let found = try error(json)
        let known = found["syntaxKind"] as? String
        #expect(kind == nil ? known != "other-syntax" : known != nil)
        #expect(found["line"] as? Int == 1 && found["file"] == nil)
        #expect(try self.json(json.output)["isReadable"] as? Bool == false)
    }

    @Test(arguments: [
        "x = 3", "if x == 3:", "else:", "except ValueError:", "return 3", "    break", "try:", "print('a')",
    ])
    func saysThatALineCanBeRead(_ line: String) throws {
        let answer = try learner.run("explain", "--", line)
        #expect(answer.status == 0 && answer.output.hasPrefix("Python can read this line"), "\(answer)")
        #expect(try json(learner.run("explain", "--json", line).output)["isReadable"] as? Bool == true)
    }

    // MARK: - Files

    @Test func readsAFileAndRunsNothingOfIt() throws {
        let trace = learner.home + "/trace"
        let right = learner.file("right.py", "open(\(String(reflecting: trace)), 'w')\nprint('ran')\n")
        let answer = try learner.run("explain", right)
        #expect(answer.status == 0 && answer.output.contains("Python can read") && !answer.output.contains("ran\n"))
        let wrong = learner.file("wrong.py", "open(\(String(reflecting: trace)), 'w')\n\nprint('a'\n")
        let other = try learner.run("explain", wrong)
        #expect(other.status == 0 && other.output.contains("never closed again"), "\(other)")
        #expect(other.output.contains("wrong.py, line 3:\n      print('a'\n              ^\n"), "\(other.output)")
        let found = try error(learner.run("explain", wrong, "--json"))
        #expect(found["line"] as? Int == 3 && found["source"] as? String == "print('a'")
        #expect(found["message"] as? String == "'(' was never closed")
        #expect(!FileManager.default.fileExists(atPath: trace))
        #expect(try learner.run("explain", learner.file("empty.py", "\n")).output.contains("There is no program in"))
    }

    @Test func saysWhatIsNoProgram() throws {
        let folder = learner.home + "/try/folder"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let big = learner.file("big.py", String(repeating: "#\n", count: 600_000))
        let binary = learner.file("binary.py", "a\0b")
        let foreign = learner.home + "/try/foreign.py"
        try Data([0x78, 0xE9, 0x0A]).write(to: URL(filePath: foreign))
        for (path, words) in [
            (folder, "is a folder"), ("nowhere.py", "there is no file nowhere.py"), ("./nowhere", "there is no file"),
            (big, "are read at most"), (binary, "is no text"), (foreign, "is no UTF-8 text: line 1"),
            ("/dev/null", "not an ordinary file"),
        ] {
            let answer = try learner.run("explain", path)
            #expect(answer.status == 64 && answer.errors.contains(words), "\(answer)")
            #expect(answer.errors.split(separator: "\n").count == 1 && answer.output.isEmpty)
        }
    }

    // MARK: - What was printed

    @Test func explainsTheLastTraceback() throws {
        let text = """
            Total: 3
            Traceback (most recent call last):
              File "/home/ada/shop.py", line 3, in <module>
                prices["tea"]
            KeyError: 'tea'

            During handling of the above exception, another exception occurred:

            Traceback (most recent call last):
              File "/home/ada/shop.py", line 5, in <module>
                items[3]
                ~~~~~^^^
            \u{1B}[1;35mIndexError\u{1B}[0m: \u{1B}[35mlist index out of range\u{1B}[0m
            exit status 1

            """
        let answer = try explain(printed: text)
        #expect(answer.status == 0)
        #expect(
            answer.output.contains("  /home/ada/shop.py, line 5:\n      items[3]\n      ~~~~~^^^\n"), "\(answer.output)"
        )
        #expect(answer.output.contains("It began with another error in /home/ada/shop.py, line 3: KeyError: 'tea'"))
        #expect(answer.output.split(separator: "\n").prefix(5).contains { $0.hasPrefix("What to do: ") })
        let found = try error(explain(printed: text, "--json"))
        #expect(found["type"] as? String == "IndexError" && found["line"] as? Int == 5)
        #expect((found["beganWith"] as? [String: Any])?["type"] as? String == "KeyError")
        // The same as one argument.
        #expect(try learner.run("explain", text).output == answer.output)
    }

    @Test func looksAtTheLineOfASyntaxError() throws {
        let text = """
              File "/home/ada/main.py", line 3
                for number in range(3)
                                      ^
            SyntaxError: expected ':'

            """
        let found = try error(explain(printed: text, "--json"))
        #expect(found["syntaxKind"] is String && found["syntaxKind"] as? String != "other-syntax")
        // Without a Python the message has to do.
        learner.environment["PATH"] = "/nowhere"
        #expect(try error(explain(printed: text, "--json"))["syntaxKind"] as? String == "missing-colon")
    }

    @Test(arguments: ["", "Total: 3\n", "\u{1B}[", "Traceback (most recent call last):\n"])
    func saysThatNothingWasPrinted(_ text: String) throws {
        let answer = try explain(printed: text)
        #expect(answer.status == 64 && answer.errors.contains("2>&1 | reprise explain -"), "\(answer)")
        #expect(answer.errors.split(separator: "\n").count == 1)
    }

    @Test func readsNoMoreThanItNeeds() throws {
        let answer = try explain(printed: String(repeating: "x\n", count: 600_000))
        #expect(answer.status == 64 && answer.errors.contains("tail -n 200"), "\(answer)")
    }

    /// Whatever was printed, nothing of it is obeyed.
    @Test func isNotObeyed() throws {
        let evil = "\u{1B}]0;x\u{7}\u{9B}31m\u{202E}\u{0}\u{85}"
        let text = """
            Traceback (most recent call last):
              File "\(evil).py", line 3, in \(evil)
                \(evil)
            ValueError: \(evil)

            """
        for options in [[], ["--json"]] {
            let path = learner.file("printed.txt", text)
            let answer = try learner.start(
                ["explain", "-"] + options, prefix: ["/bin/sh", "-c", "exec \"$@\" < \(path)", "sh"]
            ).finish()
            let hidden = answer.output.unicodeScalars.filter {
                $0.value != 10 && [.control, .format].contains($0.properties.generalCategory)
            }
            #expect(answer.status == 0 && hidden.isEmpty, "\(answer)")
        }
    }

    // MARK: - Around it

    @Test func needsNoCatalog() throws {
        learner.environment["REPRISE_CATALOG"] = ""
        let path = learner.file("wrong.py", "print('a'\n")
        let answer = try learner.run("explain", path, prefix: ["/bin/sh", "-c", "cd /; exec \"$@\"", "sh"])
        #expect(answer.status == 0 && answer.output.contains("never closed"), "\(answer)")
    }

    /// Only what is read needs one.
    @Test func saysThatThereIsNoPython() throws {
        let path = learner.file("wrong.py", "print('a'\n")
        learner.environment["PATH"] = "/nowhere"
        for text in [path, "print('a'"] {
            let answer = try learner.run("explain", text)
            #expect(answer.status == 69 && answer.errors.contains("there is no python3"), "\(answer)")
        }
        for text in ["KeyError", "blocks", "list index out of range", "SyntaxError: invalid syntax"] {
            #expect(try learner.run("explain", text).status == 0)
        }
    }

    @Test func listsKindsOfSyntaxErrorsByFamily() throws {
        let list = try learner.run("explain").output
        #expect(list.contains("Kinds of syntax errors\n") && list.contains("  blocks  "))
        #expect(!list.contains("missing-colon"))
        for name in ["blocks", "Blocks"].prefix(1) {
            let family = try learner.run("explain", name)
            #expect(
                family.status == 0 && family.output.contains("missing-colon") && !family.output.contains("KeyError"))
        }
        #expect(try learner.run("explain", "SyntaxError").output.contains("explain blocks\n"))
        #expect(try learner.run("explain", "blokcs").errors.contains("Did you mean blocks?"))
        let topics = try #require(try json(learner.run("explain", "--json").output)["topics"] as? [[String: Any]])
        let colon = try #require(topics.first { $0["name"] as? String == "missing-colon" })
        #expect(colon["family"] as? String == "blocks")
        let names = try learner.run("completions", "topics").output.split(separator: "\n").map(String.init)
        for topic in topics { #expect(names.contains(topic["name"] as? String ?? "")) }
        #expect(names.contains("blocks"))
    }
}
