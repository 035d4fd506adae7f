import Foundation
import TestSupport
import Testing

/// Exercises that go on from others: what a learner is handed out, and what of it an author can get wrong.
@Suite(.patient) struct StageTests {
    private static let stages = "kinds/stages/"
    private static let ownPrices = try! String(
        contentsOfFile: KindCatalog.folder + "Answers/stages/shop-prices/right-loop/shop/prices.py", encoding: .utf8)
    private static let authorsPrices = try! String(
        contentsOfFile: KindCatalog.folder + "Catalog/Exercises/kinds/stages/shop-prices/solution/shop/prices.py",
        encoding: .utf8)

    /// A learner, and the catalog that they have.
    private struct Learner {
        var home: String
        var catalog = KindCatalog.root
        private var desk: String { home + "/work/" + StageTests.stages }

        @discardableResult
        func run(_ words: String..., expecting status: Int32 = 0) throws -> KindCatalog.Answer {
            let answer = try KindCatalog.run(words, in: home, catalog: catalog)
            #expect(answer.status == status, "\(words) \(answer.output)\(answer.errors)")
            return answer
        }

        func read(_ file: String) -> String? { try? String(contentsOfFile: desk + file, encoding: .utf8) }

        func write(_ file: String, _ text: String) throws { try StageTests.write(desk + file, text) }

        func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: home + "/work/" + path) }
    }

    private static func write(_ path: String, _ text: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(filePath: path))
    }

    private static func with(_ body: (Learner) throws -> Void) throws {
        try TemporaryFolder.with { try body(Learner(home: $0.path(percentEncoded: false))) }
    }

    /// Accepted by their own answer, from a folder of their own.
    private static func withFirstStage(_ body: (Learner) throws -> Void) throws {
        try with { learner in
            try learner.run("grade", "shop-prices", KindCatalog.folder + "Answers/stages/shop-prices/right-loop")
            try body(learner)
        }
    }

    // MARK: - What an answer begins with

    @Test func aRebuildOfQuestionsBeginsWithTheirHeadings() throws {
        try Self.with { learner in
            let answer = KindCatalog.folder + "Answers/answers/four-questions/right-order"
            try learner.run("grade", "four-questions", answer)
            try learner.run("rebuild", "four-questions")
            let headings = ["with words", "with numbers", "what runs it", "how often"].map { "# \($0)\n" }
            let files = try FileManager.default.subpathsOfDirectory(atPath: learner.home + "/work/kinds/answers")
            let text = files.first { $0.hasSuffix("answers.txt") }.flatMap {
                try? String(contentsOfFile: learner.home + "/work/kinds/answers/" + $0, encoding: .utf8)
            }
            #expect(text == headings.joined(separator: "\n"))
        }
    }

    @Test func goesOnFromOnesOwnAnswer() throws {
        try Self.withFirstStage { learner in
            // Whatever becomes of the files afterwards.
            try learner.write("shop-prices/shop/prices.py", "changed = True\n")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.ownPrices)
            #expect(learner.read("shop-program/shop/__main__.py")?.contains("from shop.prices import") == true)
            #expect(try !learner.run("show", "shop-program").output.contains("author's solution"))
        }
    }

    /// A rebuild begins where the stage did, but for what it adds.
    @Test func isBuiltAgainFromTheStageBefore() throws {
        try Self.withFirstStage { learner in
            let solution = KindCatalog.root + "/Exercises/kinds/stages/shop-program/solution"
            try learner.run("grade", "shop-program", solution)
            try learner.run("reset", "shop-program", "--yes")
            try learner.write("shop-program/shop/prices.py", "old = True\n")
            try learner.run("rebuild", "shop-program")
            #expect(learner.read("shop-program/shop/prices.py") == Self.ownPrices)
            #expect(learner.read("shop-program/shop/__main__.py") == "")
            try learner.write("shop-program/shop/prices.py", "")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.ownPrices)
            #expect(learner.read("shop-program/shop/__main__.py") == "")
            try learner.run("rebuild", "shop-program", "--cancel")
            #expect(learner.read("shop-program/shop/prices.py") == "old = True\n")
        }
    }

    /// What the stage before has left is no answer to this one.
    @Test func itsBeginningIsNoAttempt() throws {
        try Self.withFirstStage { learner in
            try learner.run("reset", "shop-program", "--yes")
            let answer = try learner.run("grade", "shop-program", expecting: 1)
            #expect(answer.output.contains("still as they were handed out. Nothing was run."), "\(answer.output)")
            // As somebody else grades it, who has solved none of them.
            let solution = KindCatalog.root + "/Exercises/kinds/stages/"
            try learner.write("try/shop/prices.py", Self.authorsPrices)
            for name in ["__init__.py", "__main__.py"] {
                let path =
                    solution + (name == "__main__.py" ? "shop-program/starter/shop/" : "shop-prices/solution/shop/")
                try learner.write("try/shop/" + name, String(contentsOfFile: path + name, encoding: .utf8))
            }
            let named = learner.home + "/work/" + Self.stages + "try"
            #expect(try learner.run("grade", "shop-program", named, expecting: 1).output.contains("Nothing was run."))
            try learner.write("shop-program/shop/__main__.py", "print(1)\n")
            #expect(try !learner.run("grade", "shop-program", expecting: 1).output.contains("Nothing was run."))
        }
    }

    /// As in a workspace from before answers were kept.
    @Test func goesOnFromFilesThatWereNotChangedSince() throws {
        try Self.with { learner in
            try learner.write("shop-prices/shop/prices.py", Self.ownPrices)
            try learner.write("shop-prices/shop/__init__.py", "")
            try learner.run("grade", "shop-prices")
            try learner.remove(".reprise/accepted")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.ownPrices)
            let later = [FileAttributeKey.modificationDate: Date(timeIntervalSinceNow: 60)]
            try FileManager.default.setAttributes(
                later, ofItemAtPath: learner.home + "/work/kinds/stages/shop-prices/shop/prices.py")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.authorsPrices)
        }
    }

    @Test func goesOnFromTheSolutionWhereNoAnswerIsKept() throws {
        try Self.withFirstStage { learner in
            try learner.remove(".reprise/accepted")
            let line = "It goes on from the author's solution of kinds/stages/shop-prices"
            #expect(try learner.run("show", "shop-program").output.contains(line))
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.authorsPrices)
            #expect(try learner.run("grade", "shop-program", expecting: 1).output.contains(line))
        }
    }

    /// The beginning of a stage would show the solution of the one before.
    @Test func isNotOpenBefore() throws {
        try Self.with { learner in
            let answer = try learner.run("reset", "shop-program", "--yes", expecting: 64)
            #expect(answer.errors.contains("goes on from your answer to kinds/stages/shop-prices"), "\(answer.errors)")
            #expect(learner.read("shop-program/shop/prices.py") == nil)
            let shown = try learner.run("show", "shop-program").output
            #expect(shown.contains("It comes after kinds/stages/shop-prices, which you have not solved yet."))
            let graded = try learner.run("grade", "shop-program", expecting: 1).output
            #expect(graded.contains("It comes after kinds/stages/shop-prices, which you have not solved yet."))
            try learner.run("solution", "shop-prices", "--give-up")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.authorsPrices)
        }
    }

    /// Else the next stage would hand out the answer that was put away.
    @Test func isNotOpenWhileTheOneBeforeIsBuiltAgain() throws {
        try Self.withFirstStage { learner in
            try learner.run("rebuild", "shop-prices")
            let answer = try learner.run("reset", "shop-program", "--yes", expecting: 64)
            #expect(
                answer.errors.contains("kinds/stages/shop-prices, which you are building again"), "\(answer.errors)")
            #expect(answer.errors.contains("reprise rebuild kinds/stages/shop-prices --cancel"), "\(answer.errors)")
            #expect(learner.read("shop-program/shop/prices.py") == nil)
            try learner.run("rebuild", "shop-prices", "--cancel")
            try learner.run("reset", "shop-program", "--yes")
            #expect(learner.read("shop-program/shop/prices.py") == Self.ownPrices)
        }
    }

    /// What is offered can be opened.
    @Test func isNotOfferedWhileTheOneBeforeIsBuiltAgain() throws {
        try Self.withFirstStage { learner in
            func isOffered() throws -> Bool { try learner.run("plan").output.contains("The shop as a program") }
            try learner.run("plan", "--minutes", "120")
            try learner.run("start", "shop-program")
            #expect(try isOffered())
            try learner.remove(Self.stages + "shop-program")
            try learner.run("rebuild", "shop-prices")
            #expect(try !isOffered())
            // What is put off leaves its place to others.
            try learner.run("plan", "--not-today", "shop-prices")
            #expect(try !isOffered())
            try learner.run()
            #expect(learner.read("shop-program/shop/prices.py") == nil)
            // Whoever has its files goes on with them.
            for file in ["prices", "__init__", "__main__"] { try learner.write("shop-program/shop/\(file).py", "") }
            #expect(try isOffered())
            try learner.run("start", "shop-program")
        }
    }

    /// A file by a longer path stands for the declared one, and the others lie beside it.
    @Test func takesFilesByTheEndOfTheirPaths() throws {
        try Self.with { learner in
            let answer = KindCatalog.folder + "Answers/stages/shop-prices/right-loop/shop/"
            try learner.run("grade", "shop-prices", answer + "prices.py", answer + "__init__.py")
            try learner.run("grade", "shop-prices", answer + "prices.py")
            let other = learner.home + "/__init__.py"
            try Self.write(other, "")
            try learner.run("grade", "shop-prices", answer + "prices.py", other)
            let twice = try learner.run(
                "grade", "shop-prices", other, answer + "__init__.py", expecting: 64)
            #expect(twice.errors.contains("both stand for shop/__init__.py"))
            let none = try learner.run("grade", "shop-prices", answer + "none.py", expecting: 64)
            #expect(none.errors.contains("has no file called none.py"))
        }
    }

    // MARK: - What is offered

    private func listed(_ learner: Learner, _ name: String) throws -> [String: Any] {
        let answer = try learner.run("list", "--json")
        let all = try JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [[String: Any]]
        return try #require(all?.first { $0["id"] as? String == name })
    }

    @Test func theListTellsWhatComesFirst() throws {
        try Self.with { learner in
            let before = try listed(learner, "kinds/programs/night-watch")
            #expect(before["after"] as? [String] == ["kinds/programs/ledger"] && before["kind"] as? String == "write")
            #expect(try learner.run("list").output.contains("later     kinds/programs/night-watch"))
            try learner.run(
                "grade", "ledger", KindCatalog.root + "/Exercises/kinds/programs/ledger/solution")
            #expect(try listed(learner, "kinds/programs/night-watch")["after"] == nil)
        }
    }

    @Test func theListTellsWhatNeedsANewerPython() throws {
        try Self.withCatalog([
            .replace("programs/ledger/exercise.json", #""sandbox""#, with: #""python": "3.99", "sandbox""#)
        ]) { learner in
            let answer = try learner.run("--json").output
            #expect(answer.contains(#""exercise" : "kinds/programs/strict-sum""#), "\(answer)")
            #expect(try listed(learner, "kinds/programs/ledger")["needsPython"] as? String == "3.99")
            #expect(try learner.run("list").output.contains("needs Python 3.99  kinds/programs/ledger"))
            #expect(try learner.run("show", "ledger").output.contains("It needs Python 3.99"))
        }
    }

    // MARK: - Faults of authors

    private enum Edit {
        case replace(String, String, with: String)
        case write(String, String)
    }

    private static func withCatalog(_ edits: [Edit], _ body: (Learner) throws -> Void) throws {
        try with { learner in
            let root = learner.home + "/catalog"
            try FileManager.default.copyItem(atPath: KindCatalog.root, toPath: root)
            for edit in edits {
                switch edit {
                case .replace(let file, let old, let new):
                    let path = root + "/Exercises/kinds/" + file
                    let text = try String(contentsOfFile: path, encoding: .utf8)
                    try #require(text.contains(old), "\(old) in \(file)")
                    try write(path, text.replacingOccurrences(of: old, with: new))
                case .write(let file, let text): try write(root + "/Exercises/kinds/" + file, text)
                }
            }
            var learner = learner
            learner.catalog = root
            try body(learner)
        }
    }

    private func says(_ edits: [Edit], check exercise: String, _ words: String...) throws {
        try Self.withCatalog(edits) { learner in
            let said = try learner.run("check", exercise, expecting: 1)
            let page = (said.output + said.errors).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            for word in words { #expect(page.contains(word), "\(word)\nis not in\n\(page)") }
        }
    }

    @Test func findsACircle() throws {
        try says(
            [
                .replace(
                    "stages/shop-prices/exercise.json", #""kind""#,
                    with: #""after": ["kinds/stages/shop-discounts"], "kind""#)
            ],
            check: "shop-prices", "stages/shop-prices/exercise.json: after", "a circle",
            "kinds/stages/shop-prices after kinds/stages/shop-discounts after kinds/stages/shop-program after kinds/stages/shop-prices"
        )
    }

    @Test func findsAStageThatDropsAFile() throws {
        try says(
            [
                .replace(
                    "stages/shop-program/exercise.json", #""shop/prices.py","#, with: "")
            ], check: "shop-program", "stages/shop-program/exercise.json: files",
            "no shop/prices.py, which kinds/stages/shop-prices has")
    }

    @Test func findsAStarterThatNobodyWouldSee() throws {
        try says(
            [.write("stages/shop-program/starter/shop/prices.py", "")], check: "shop-program",
            "stages/shop-program/starter/shop/prices.py", "does not belong here")
    }

    @Test func findsAStarterWithNothingToAdd() throws {
        try says(
            [.replace("stages/shop-discounts/exercise.json", ",\n    \"shop/discounts.py\"", with: "")],
            check: "shop-discounts", "stages/shop-discounts/starter: found a folder in a stage that adds no file",
            "expected none: this stage begins with the answer to kinds/stages/shop-program")
    }

    /// A stage that the one before has done already.
    @Test func findsAStageThatAsksForNothing() throws {
        let none = "def reduced(cents, percent):\n    return cents\n"
        let checks = """
            {"cases": [{"name": "a basket", "run": ["-m", "shop"], "argv": ["basket.txt"],
              "files": {"basket.txt": ["tea 250"]}, "expect": {"stdout": ["2.50"]}}]}
            """
        try says(
            [
                .write("stages/shop-discounts/starter/shop/discounts.py", none),
                .write("stages/shop-discounts/checks/cases.json", checks),
            ],
            check: "shop-discounts", "stages/shop-discounts/exercise.json")
        try says(
            [
                .write("stages/shop-discounts/checks/cases.json", checks),
                .replace("stages/shop-discounts/exercise.json", #""ten per cent","#, with: ""),
                .replace("stages/shop-discounts/exercise.json", #""half a cent""#, with: #""a basket""#),
            ], check: "shop-discounts",
            "the solution of kinds/stages/shop-program, which this stage begins with, passes every case")
    }
}
