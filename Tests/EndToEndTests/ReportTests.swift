import Foundation
import Testing

/// `reprise report`, in all its formats, on good journals and on hostile ones.
@Suite struct ReportTests {
    private let learner = Learner()

    private func write(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: learner.workspace, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: learner.journal))
    }

    /// Forty attempts at ten exercises; those with sorting are missed.
    static func journal(_ owner: String, weak: String = "sorting") -> String {
        (0..<40).map { index in
            let concept = index % 4 == 0 ? weak : "concept-\(index % 10)"
            let isMissed = index % 4 == 0
            return """
                {"concepts":["\(concept)"],"content":"x","exercise":"basics/collections/exercise-\(index % 10)","failed":[],\
                "format":2,"hints":0,"id":"\(owner)-\(index)","kind":"attempt","mode":"solve","notRun":[],"peeks":0,\
                "seconds":60,"time":"\(CivilTime.text(daysAgo: 40 - index))","verdict":"\(isMissed ? "wrong-answer" : "accepted")"}

                """
        }.joined()
    }

    @Test func namesWhatStandsOut() throws {
        try write(Self.journal("a"))
        let text = try learner.run("report").output
        #expect(text.contains("1. Sorting with a key  concept sorting\n"))
        #expect(text.contains("missed in 10 of 10 attempts") && text.contains("40 attempts, 30 of them accepted"))
        #expect(
            text.contains("show basics/collections/guest-list") || text.contains("show basics/collections/word-tally"))
        #expect(!text.contains("a-36"), "an id")
        let json = try object(try learner.run("report", "--json").output)
        let concepts = try #require(json["concepts"] as? [[String: Any]])
        #expect(concepts[0]["id"] as? String == "sorting" && concepts[0]["standsOut"] as? Bool == true)
        #expect((concepts[0]["evidence"] as? [[String: Any]])?.first?["attempt"] as? String == "a-36")
        #expect(json["nothingStandsOut"] as? Bool == false && json["seconds"] as? Int == 2400)
        #expect((json["weeks"] as? [Any])?.count == 12 && json["practiceDays"] as? Int == 40)
        let markdown = try learner.run("report", "--format", "markdown").output
        #expect(markdown.contains("1. **Sorting with a key** (concept sorting)"))
        #expect(markdown.contains("| Sorting with a key | "))
    }

    /// A trap once a month, and a hundred days of exercises in which nothing is wrong.
    @Test func tellsOfATrapThatComesBackAndWhereToTrainIt() throws {
        let falls = [10, 40, 70]
        try write(
            (0..<100).map { day in
                let isFall = falls.contains(day)
                let more = isFall ? "\"trap\":\"off-by-one\"," : ""
                return """
                    {"concepts":["c\(day % 20)"],"content":"x","exercise":"basics/collections/exercise-\(day)","failed":[],\
                    "format":2,"hints":0,"id":"11111111-2222-4333-8444-\(555_555_555_000 + day)","kind":"attempt",\
                    "mode":"solve","notRun":[],"peeks":0,\(more)"time":"\(CivilTime.text(daysAgo: 100 - day))",\
                    "verdict":"\(isFall ? "wrong-answer" : "accepted")"}

                    """
            }.joined())
        let text = try learner.run("report").output
        #expect(text.contains("trap off-by-one") && text.contains("in 3 exercises, from "))
        for day in falls { #expect(text.contains("basics/collections/exercise-\(day)\n")) }
        #expect(text.contains("explain off-by-one"))
        let traps = try #require(try object(try learner.run("report", "--json").output)["traps"] as? [[String: Any]])
        #expect(traps[0]["comesBack"] as? Bool == true && (traps[0]["evidence"] as? [Any])?.count == 3)
        for format in ["text", "markdown", "html"] {
            let output = try learner.run("report", "--format", format).output
            #expect(!output.contains("11111111-2222"), "an id in \(format)")
            #expect(!output.contains("JOURNAL.md"))
        }
        #expect(try !learner.run("journal").output.contains("11111111-2222"))
    }

    /// What was built again, in each form; the word may be a topic, and a folder of that name is no journal.
    @Test func makesAPageOnATopic() throws {
        func line(_ days: Int, _ mode: String, _ exercise: String = "word-tally") -> String {
            """
            {"concepts":["sorting"],"content":"x","exercise":"basics/collections/\(exercise)","failed":[],"format":2,\
            "hints":0,"id":"\(mode)\(days)","kind":"attempt","mode":"\(mode)","notRun":[],"peeks":0,\
            "time":"\(CivilTime.text(daysAgo: days))","verdict":"accepted"}

            """
        }
        try write(line(130, "solve") + line(129, "rebuild") + line(2, "rebuild"))
        try FileManager.default.createDirectory(
            atPath: learner.home + "/basics/collections", withIntermediateDirectories: true)
        let text = try learner.run("report", "basics/collections/", "--page", "--name", "Ada <L>").output
        func words(_ text: String) -> String { text.split { $0 == " " || $0 == "\n" }.joined(separator: " ") }
        #expect(words(text).contains("without help, 128 days after the first time.") && text.contains("Ada <L>, 2"))
        #expect(text.contains("Not begun: ") && text.contains("Word tally"))
        let html = try learner.run("report", "word-tally", "--page", "--format", "html", "--name", "Ada <L>").output
        #expect(
            html.contains("Built again from an empty file, without help, 128 days") && html.contains("Ada &lt;L&gt;"))
        let markdown = try learner.run("report", "word-tally", "--page", "--format", "markdown").output
        #expect(markdown.hasPrefix("# Word tally\n") && markdown.contains("| Word tally | "))
        let json = try object(try learner.run("report", "word-tally", "--page", "--json").output)
        let exercise = try #require((json["exercises"] as? [[String: Any]])?.first)
        #expect((exercise["withoutHelp"] as? [String: Any])?["daysLater"] as? Int == 128)
        #expect(words(try learner.run("report", "word-tally").output).contains("report word-tally --page"))
        for (words, sentence) in [
            (["--page"], "which topic"), (["--name", "Ada"], "belongs to the page"),
            (["word-tally", "--page", "--since", "3d"], "Leave --since out"),
            (["basics/collection", "--page"], "Did you mean basics/collections?"),
        ] {
            let answer = try learner.start(["report"] + words).finish()
            #expect(answer.status == 64 && answer.errors.contains(sentence), "\(words): \(answer.errors)")
        }
    }

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test func isAboutWhatIsAskedFor() throws {
        try write(Self.journal("a"))
        #expect(try object(try learner.run("report", "--json", "--since", "10d").output)["attempts"] as? Int == 10)
        let topic = try learner.run("report", "--json", "--topic", "basics/collections").output
        #expect(try object(topic)["attempts"] as? Int == 40)
        let one = try learner.run("report", "--json", "--topic", "exercise-3").output
        #expect(try object(one)["attempts"] as? Int == 4)
        #expect(
            try object(try learner.run("report", "--json", "--topic", "basics/files").output)["attempts"] as? Int == 0)
        for (words, sentence) in [
            (["--topic", "basics/collection"], "Did you mean basics/collections?"), (["--format", "pdf"], "no format"),
            (["--format", "html", "--json"], "two different answers"), (["--names"], "several journals"),
            (["nowhere.jsonl"], "there is no file"), (["--since", "soon"], "is no day"),
        ] {
            let answer = try learner.start(["report"] + words).finish()
            #expect(answer.status == 64 && answer.errors.contains(sentence), "\(words): \(answer.errors)")
        }
    }

    @Test func inventsNothing() throws {
        #expect(try learner.run("report").output.contains("no attempts to report on yet"))
        try write(Self.journal("a").replacingOccurrences(of: "wrong-answer", with: "accepted"))
        let text = try learner.run("report").output
        #expect(text.contains("Nothing stands out.") && !text.contains("1. "))
        #expect(try object(try learner.run("report", "--json").output)["nothingStandsOut"] as? Bool == true)
    }

    /// Without a catalog there are no titles, and everything else.
    @Test func needsNoCatalog() throws {
        try write(Self.journal("a"))
        learner.environment["REPRISE_CATALOG"] = ""
        let answer = try learner.run("report", prefix: ["/bin/sh", "-c", "cd /; exec \"$@\"", "sh"])
        #expect(answer.status == 0 && answer.output.contains("concept sorting"))
    }

    @Test func namesNobodyOfAGroupUnlessAsked() throws {
        let files = ["anna", "boris", "carla"].map { learner.file("\($0).jsonl", Self.journal($0)) }
        let format = ["text", "markdown", "html", "json"]
        for name in format {
            let answer = try learner.start(["report", "--format", name] + files).finish()
            #expect(answer.status == 0 && answer.output.contains("sorting"))
            #expect(["anna", "boris", "carla"].allSatisfy { !answer.output.contains($0) }, "\(name)")
            let named = try learner.start(["report", "--names", "--format", name] + files).finish().output
            #expect(["anna", "boris", "carla"].allSatisfy { named.contains($0) }, "\(name)")
        }
        let json = try object(try learner.start(["report", "--json"] + files).finish().output)
        let concepts = try #require(json["concepts"] as? [[String: Any]])
        #expect(json["learners"] as? Int == 3 && json["attempts"] as? Int == 120)
        #expect(concepts[0]["standsOutForCount"] as? Int == 3 && concepts[0]["evidence"] == nil)
    }

    /// Everything that a journal can hold is text, wherever it is shown.
    @Test func isNotObeyed() throws {
        let evil = #"<script>alert(1)</script>\"'><img src=x onerror=y>\u001b[2J\u009b31m\u202e&amp;`*_|"#
        let lines = Self.journal("a", weak: evil).replacingOccurrences(of: "exercise-", with: "<b>\\u001b]0;x\\u0007")
        let note =
            #"{"exercise":"\#(evil)","format":2,"id":"n","kind":"note","text":"\#(evil)","time":"\#(CivilTime.text(daysAgo: 1))"}"#
        let hint =
            #"{"exercise":"\#(evil)","format":2,"id":"h","kind":"hint","number":1,"time":"\#(CivilTime.text(daysAgo: 1))"}"#
        try write(lines + note + "\n" + hint + "\n")
        let html = try learner.run("report", "--format", "html").output
        #expect(html.contains("&lt;script&gt;alert(1)&lt;/script&gt;") && html.contains("&amp;amp;"))
        #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("<b>"))
        let page = try learner.run("report", "basics/collections", "--page", "--format", "html").output
        #expect(page.contains("&lt;b&gt;") && !page.contains("<b>"))
        for words in [
            ["report"], ["report", "--format", "markdown"], ["report", "--format", "html"], ["journal"],
            ["journal", "export", "--format", "csv"], ["report", "basics/collections", "--page"],
            ["report", "basics/collections", "--page", "--name", "\u{1B}[31m\u{202E}", "--format", "html"],
        ] {
            let answer = try learner.start(words).finish()
            let isCSV = words.last == "csv"
            let hidden = answer.output.unicodeScalars.filter { scalar in
                scalar.value != 10 && !(isCSV && scalar.value == 13)
                    && [.control, .format].contains(scalar.properties.generalCategory)
            }
            #expect(answer.status == 0 && hidden.isEmpty, "\(words)")
        }
        let markdown = try learner.run("report", "--format", "markdown").output
        #expect(!markdown.contains("<script") && !markdown.contains("<img"))
    }

    /// One file, well formed, with words for every picture.
    @Test func isHTMLThatNeedsNothingElse() throws {
        try write(Self.journal("a"))
        let html = try learner.run("report", "--format", "html").output
        for word in [
            "<script", "http://", "https://", "url(http", "@import", "<link", " onload", " onclick", "<iframe",
        ] {
            #expect(!html.contains(word), "\(word)")
        }
        for word in [
            "prefers-color-scheme: dark", "@media print", "break-inside: avoid", "caption, thead { break-after: avoid",
            "width=device-width", "lang=\"en\"", "default-src 'none'",
        ] { #expect(html.contains(word), "\(word)") }
        let pictures = html.components(separatedBy: "<svg ").dropFirst()
        #expect(pictures.count == 4)
        for picture in pictures { #expect(picture.contains("<title id=") && picture.contains("<desc id=")) }
        let checker = """
            import html.parser, sys
            class Checker(html.parser.HTMLParser):
                stack, ids, refs = [], set(), set()
                def handle_starttag(self, tag, attributes):
                    if tag not in ("meta",): self.stack.append(tag)
                    for name, value in attributes:
                        if name == "id":
                            assert value not in self.ids, value
                            self.ids.add(value)
                        if name == "aria-labelledby": self.refs.update(value.split())
                def handle_startendtag(self, tag, attributes): pass
                def handle_endtag(self, tag): assert self.stack.pop() == tag, (tag, self.getpos())
            checker = Checker()
            checker.feed(sys.stdin.read())
            checker.close()
            assert not checker.stack and checker.refs <= checker.ids
            print("sound")
            """
        #expect(try Python.run(checker, input: html) == "sound\n")
    }
}

/// Times as the journal writes them.
enum CivilTime {
    static func text(daysAgo days: Int) -> String {
        Date(timeIntervalSinceNow: -Double(days) * 86400 + 60).formatted(.iso8601)
    }
}

/// A folder with what a class has practised.
extension ReportTests {
    private static func line(_ id: String, _ exercise: String, _ verdict: String, trap: String? = nil) -> String {
        let trap = trap.map { "\"trap\":\"\($0)\"," } ?? ""
        return """
            {"concepts":["x"],"content":"x","exercise":"basics/collections/\(exercise)","failed":[],"format":2,"hints":0,\
            "id":"\(id)","kind":"attempt","mode":"solve","notRun":[],"peeks":0,"seconds":60,\(trap)"time":\
            "\(CivilTime.text(daysAgo: 3))","verdict":"\(verdict)"}

            """
    }

    @Test func aFolderIsAClass() throws {
        let learner = Learner()
        let folder = learner.home + "/class"
        for name in ["bert", "nobody"] {
            try FileManager.default.createDirectory(atPath: folder + "/" + name, withIntermediateDirectories: true)
        }
        let anna =
            Self.line("1", "word-tally", "wrong-answer", trap: "off-by-one") + Self.line("2", "word-tally", "accepted")
        let bert =
            Self.line("3", "word-tally", "wrong-answer", trap: "off-by-one")
            + Self.line("4", "guest-list", "wrong-answer")
        try Data(anna.utf8).write(to: URL(filePath: folder + "/anna.jsonl"))
        try Data(bert.utf8).write(to: URL(filePath: folder + "/bert/journal.jsonl"))
        try Data("no journal".utf8).write(to: URL(filePath: folder + "/notes.txt"))
        let text = try learner.run("report", folder).output
        #expect(text.contains("Group report") && text.contains("2 learners, 4 attempts"))
        let worst = "basics/collections/word-tally  2 of 2           1  Off by one at a boundary (2)"
        #expect(text.contains(worst), "\(text)")
        #expect(text.contains("basics/collections/guest-list  1 of 1           1"))
        #expect(!text.contains("anna"))
        let json = try learner.run("report", folder, "--names", "--json").output
        let report = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect(report["names"] as? [String] == ["anna", "bert"])
        let first = try #require((report["exercises"] as? [[String: Any]])?.first)
        #expect(first["exercise"] as? String == "basics/collections/word-tally" && first["inTrap"] as? Int == 2)
        // A learner's own folder is one journal.
        #expect(try learner.run("report", folder + "/bert").output.hasPrefix("Practice report"))
        let empty = try learner.run("report", folder + "/nobody")
        #expect(empty.status == 64 && empty.errors.contains("holds no journals"))
    }
}
