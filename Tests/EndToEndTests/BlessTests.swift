import Foundation
import TestSupport
import Testing

/// What an author may leave to `reprise bless`, and what of a run is never recorded.
@Suite(.patient) struct BlessTests {
    private let learner = Learner()
    private static let id = "basics/files/new-one"
    private static let home = "Exercises/" + id
    private static let cases = "checks/cases.json"
    private static let form = "exercise.json"
    private static let session = "checks/sessions.pycon"

    private func read(_ file: String) throws -> String {
        try String(contentsOfFile: "\(learner.catalog)/\(Self.home)/\(file)", encoding: .utf8)
    }

    private func begin(_ template: String) throws {
        try learner.copyCatalog()
        #expect(try learner.run("new", Self.id, "--template", template).status == 0)
    }

    /// A part of a template's file as an author may begin with it, and what a recording makes of it.
    struct Draft: Sendable, CustomTestStringConvertible {
        var template = "program"
        var file = BlessTests.cases
        var right: String
        var draft: String
        /// Where that is not the template's own.
        var recorded: String?
        /// What `check` says of it as it is.
        var state = State.unfinished

        enum State { case unfinished, wrong, sound }
        var testDescription: String { draft }
    }

    private static let atTheLimit = #"["20", "20", "end"], "expect": { "stdout": ["0"] }"#
    private static let noParcel = #""stdin": ["20", "end"], "expect": { "stdout": ["0"] }"#
    private static let onlyTheFirst = #""only-the-first", "verdict": "wrong-answer", "fails": "#
    private static let justAbove = #"["just above it", "another limit"]"#
    private static let south = #"south", "expect": { "status": 200, "json": { "place": "south", "metres": 12 } }"#
    private static let north = #""place": "north", "metres": 3"#
    private static let part = #""http": { "requests": [{ "path": "/levels/nort", "expect": { "status": 404 } }] }"#
    private static let nort = #"{ "path": "/levels/nort""#
    private static let noPlace = #"{ "status": 404, "json": { "error": "no such place" } }"#

    @Test(arguments: [
        Draft(right: atTheLimit, draft: #"["20", "20", "end"]"#),
        Draft(right: atTheLimit, draft: #"["20", "20", "end"], "expect": {}"#),
        Draft(right: atTheLimit, draft: #"["20", "20", "end"], "expect": { "stdout": ["7"] }"#, state: .wrong),
        Draft(
            right: noParcel, draft: #""steps": [{ "stdin": ["20", "end"] },\#n{ "stdin": ["20", "end"] }]"#,
            recorded: #""steps": [{ \#(noParcel) },\#n{ \#(noParcel) }]"#),
        Draft(
            right: noParcel, draft: #""steps": [{ "stdin": ["20", "end"], "expect": {} },\#n{ \#(noParcel) }]"#,
            recorded: #""steps": [{ \#(noParcel) },\#n{ \#(noParcel) }]"#, state: .sound),
        Draft(file: form, right: onlyTheFirst + justAbove, draft: #""only-the-first""#),
        Draft(file: form, right: onlyTheFirst + justAbove, draft: #""only-the-first", "verdict": "wrong-answer""#),
        Draft(file: form, right: onlyTheFirst + justAbove, draft: onlyTheFirst + "[]"),
        Draft(file: form, right: onlyTheFirst + justAbove, draft: onlyTheFirst + #"["just above it", "a limit"]"#),
        Draft(template: "http", right: south, draft: #"south""#),
        Draft(template: "http", right: south, draft: #"south", "expect": {}"#),
        Draft(
            template: "http", right: part, draft: #""steps": [{ "http": { "requests": [\#n\#(nort) }\#n] } }]"#,
            recorded: #""steps": [{ "http": { "requests": [\#n\#(nort), "expect": \#(noPlace) }\#n] } }]"#),
        Draft(
            template: "http", right: part,
            draft: #""http": { "requests": [\#n\#(nort), "expect": {} },\#n\#(nort) }] }"#,
            recorded:
                #""http": { "requests": [\#n\#(nort), "expect": \#(noPlace) },\#n\#(nort), "expect": \#(noPlace) }] }"#
        ),
        Draft(template: "http", right: part, draft: part.replacing("404", with: "200"), state: .wrong),
        Draft(
            template: "http", right: north, draft: #""place": "nort", "metres": { "$type": "integer" }, "x": 1"#,
            recorded: #""place": "north", "metres": { "$type": "integer" }"#, state: .wrong),
        Draft(template: "session", file: session, right: "9)\n[10]\n", draft: "9)\n", state: .wrong),
        Draft(
            template: "session", file: session, right: "9)\n[10]\n",
            draft: "9)\n[10]\n>>> too_heavy(9, 9)\nTraceback (most recent call last):\n",
            recorded: "9)\n[10]\n>>> too_heavy(9, 9)\nTraceback (most recent call last):\n    ...\n"
                + "TypeError: 'int' object is not iterable\n", state: .wrong),
        Draft(template: "session", file: session, right: "[30]", draft: "[30, 4]\n[3]", state: .wrong),
        Draft(
            template: "http", right: north, draft: #""place": "nort", "metres": { "$type": "integer" }"#,
            recorded: #""place": "north", "metres": { "$type": "integer" }"#, state: .wrong),
    ])
    func littleIsEnough(_ draft: Draft) throws {
        try begin(draft.template)
        let whole = try read(draft.file)
        let file = Self.home + "/" + draft.file
        try learner.editCatalog(file, draft.right, draft.draft)
        let begun = try read(draft.file)
        let checked = try learner.run("check", Self.id)
        #expect(checked.status == (draft.state == .sound ? 0 : 1))
        #expect(checked.words.contains("`reprise bless ID`") == (draft.state == .unfinished), "\(checked.words)")

        let shown = try learner.run("bless", Self.id)
        #expect(shown.status == 1 && shown.output.contains("Nothing was written."), "\(shown.output)\(shown.errors)")
        #expect(try read(draft.file) == begun)
        let written = try learner.run("bless", Self.id, "--yes")
        #expect(written.status == 0, "\(written.output)\(written.errors)")
        #expect(try read(draft.file) == whole.replacing(draft.right, with: draft.recorded ?? draft.right))
        #expect(try learner.run("bless", Self.id).output.hasPrefix("Nothing to record: "))
    }
}

/// What is never recorded.
extension BlessTests {
    /// A file of a template, changed so that the solution fails.
    struct Fault: Sendable, CustomTestStringConvertible {
        var template = "program"
        var file = "solution/main.py"
        var right: String
        var wrong: String
        var says: String
        var testDescription: String { wrong }
    }

    private static let answered = "place = self.path"
    private static let caught =
        "try:\n            self.get()\n        except Exception:\n            import traceback; traceback.print_exc()\n"
        + "            self.answer(500, {})\n\n    def get(self):\n        1 / (self.path != '/levels/nort')\n        "

    @Test(arguments: [
        Fault(right: "count = 0", wrong: "count = 1 / 0", says: "it ended with ZeroDivisionError: division by zero."),
        Fault(right: "count = 0", wrong: "count = ", says: "it ended with SyntaxError: invalid syntax."),
        Fault(right: "print(count)", wrong: "while True: print(count)", says: "the program wrote too much"),
        Fault(right: "print(count)", wrong: "print(id(print))", says: "its output cannot be recorded"),
        Fault(
            file: cases, right: #""expect": { "stdout": ["0"] } },"#,
            wrong: #""expect": { "stdout": "[1-9]\\n" }, "compare": "regex" },"#, says: "its output cannot be recorded"),
        Fault(
            file: "checks/rules.json", right: "",
            wrong: #"{ "rules": [{ "name": "no loop", "forbid": "loop", "because": "None is needed." }] }"#,
            says: "a rule of the exercise is broken"),
        Fault(
            template: "session", file: "solution/parcels.py", right: "return", wrong: "return 1 / 0 or",
            says: "ended with ZeroDivisionError: division by zero."),
        Fault(
            template: "session", file: session, right: ">>> too_heavy([], ",
            wrong: ">>> too_heavy(1, 2)\n>>> too_heavy([], ",
            says: "where that is asked for, write \"Traceback (most recent call last):\" below it."),
        Fault(
            file: cases, right: noParcel,
            wrong: #""steps": [{ "stdin": ["20", "end"], "expect": { "stdout": ["7"] } }, { "stdin": ["x"] }]"#,
            says: "it ended with ValueError: invalid literal"),
        Fault(
            template: "session", file: session, right: ">>> too_heavy([], ",
            wrong: ">>> heavy(1)\n>>> too_heavy([], ", says: "ended with NameError: name 'heavy' is not defined"),
        Fault(
            template: "http", right: answered, wrong: "1 / 0; " + answered, says: "ZeroDivisionError: division by zero."
        ),
        Fault(
            template: "http", right: answered, wrong: caught + answered, says: "ZeroDivisionError: division by zero."),
        Fault(
            template: "http", right: "\"no such place\"", wrong: "__import__('time').time_ns()",
            says: #"its json (1 GET /levels/east) /error is another each time: write a "$type" or a "$regex" for it."#),
        Fault(template: "http", right: "8000", wrong: "8001", says: "nothing answers on port 8000"),
    ])
    func whatASolutionDoesWrongIsNotRecorded(_ fault: Fault) throws {
        try begin(fault.template)
        try learner.editCatalog(Self.home + "/" + Self.form, #""verdict": "wrong-answer""#, #""verdict": "time-limit""#)
        if fault.template == "http" {
            try learner.editCatalog(Self.home + "/" + Self.cases, #"{ "status": 404 }"#, "{}")
        }
        if fault.right.isEmpty {
            try learner.writeCatalog(Self.home + "/" + fault.file, fault.wrong)
        } else {
            try learner.editCatalog(Self.home + "/" + fault.file, fault.right, fault.wrong)
        }
        let before = try files()
        let answer = try learner.run("bless", Self.id, "--yes")
        #expect(answer.status == 1, "\(answer.output)")
        #expect(answer.output == "" && answer.words.contains("the solution fails \""))
        #expect(answer.words.contains(fault.says) && answer.words.contains("Nothing was recorded"), "\(answer.errors)")
        #expect(try files() == before)
    }

    /// Texts that nobody but the author can write.
    @Test(arguments: [
        ("program", atTheLimit, #"["20", "20", "end"], "compare": "regex""#),
        ("speed", #"{ "cpu-seconds": 1 },\#n      "expect": { "stdout": ["True"] }"#, #"{ "cpu-seconds": 1 }"#),
    ])
    func whatIsNotRecordedIsAskedFor(_ template: String, _ right: String, _ draft: String) throws {
        try begin(template)
        try learner.editCatalog(Self.home + "/" + Self.cases, right, draft)
        for command in ["check", "bless"] {
            let answer = try learner.run(command, Self.id)
            #expect(answer.status != 0 && answer.words.contains("cases[1].expect: found nothing"), "\(answer)")
            #expect(!answer.words.contains("reprise bless"))
        }
    }

    private func files() throws -> [String] {
        let folder = learner.catalog + "/" + Self.home
        return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted().map {
            $0 + ((try? String(contentsOfFile: folder + "/" + $0, encoding: .utf8)) ?? "")
        }
    }

    @Test func anExitStatusOfItsOwnIsRecorded() throws {
        try begin("program")
        let end = "print(count)\nif not count:\n    raise SystemExit(\"none\") if limit == 20 else SystemExit(2)"
        try learner.editCatalog(Self.home + "/solution/main.py", "print(count)", end)
        try learner.editCatalog(
            Self.home + "/" + Self.cases, #"["20", "end"], "expect": { "stdout": ["0"] }"#, #"["3", "end"]"#)
        let answer = try learner.run("bless", Self.id, "--yes")
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
        let recorded = try read(Self.cases)
        #expect(recorded.contains(#"["20", "20", "end"], "expect": { "stdout": ["0"], "exit": 1 }"#), "\(recorded)")
        #expect(recorded.contains(#"["3", "end"], "expect": { "stdout": ["0"], "exit": 2 }"#), "\(recorded)")
    }

    @Test(arguments: [
        ("solution", "mistake only-the-first passes every case: write a case that it fails"),
        ("mistakes/counts-the-limit", "mistakes counts-the-limit and only-the-first behave alike"),
    ])
    func whatIsWrongWithAMistakeIsSaid(_ other: String, _ says: String) throws {
        try begin("program")
        try learner.writeCatalog(Self.home + "/mistakes/only-the-first/main.py", try read(other + "/main.py"))
        try learner.editCatalog(
            Self.home + "/" + Self.form, #""fails": ["just at the limit", "another limit"]"#, #""fails": []"#)
        let written = try learner.run("bless", Self.id, "--yes")
        #expect(written.status == 1 && written.words.contains(says), "\(written.output)")
        #expect(written.output.contains("Written."))
        #expect(try read(Self.form).contains(#""fails": ["just at the limit", "another limit"]"#))
        let again = try learner.run("bless", Self.id)
        #expect(again.status == 1 && again.words.hasPrefix(says), "\(again.output)")
    }
}
