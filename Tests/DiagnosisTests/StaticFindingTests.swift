import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Diagnosis
@testable import Grading
@testable import Sandbox

/// A small program of the folder `Findings`, with what its text must show.
///
/// A file there holds many of them, each behind a line that begins with `===`: the kind and the line that must be found;
/// `none` where nothing may be that could explain a failure; `plain` where nothing at all may be. A line that ends in
/// `module` has a file that is not a program, but whose names somebody else uses.
struct FindingSample: Sendable, CustomTestStringConvertible {
    var head: String
    var source: String
    private var words: [Substring] { head.split(separator: " ") }

    var expected: (kind: String, line: Int)? {
        words.count > 2 ? Int(words[2]).map { (String(words[0]), $0) } : nil
    }
    var mayBeStyled: Bool { words[0] != "plain" }
    var isProgram: Bool { words.last != "module" }
    var testDescription: String { "\(head)\n\(source)" }

    static let all: [FindingSample] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Findings")
        let path = folder.path(percentEncoded: false)
        return try! FileManager.default.contentsOfDirectory(atPath: path).sorted().flatMap { name in
            let text = try! String(contentsOfFile: path + "/" + name, encoding: .utf8)
            return ("\n" + text).components(separatedBy: "\n=== ").dropFirst().map { part in
                let end = part.firstIndex(of: "\n")!
                return FindingSample(head: String(part[..<end]), source: part[part.index(after: end)...] + "\n")
            }
        }
    }()
}

/// What the text of a program shows, with every Python of the machine.
@Suite struct StaticFindingTests {
    static let pythons = Workbench.pythons

    @Test(arguments: pythons.map(\.version))
    func showsWhatItMustAndNoMore(_ version: String) throws {
        let python = try #require(Self.pythons.first { $0.version == version })
        let samples = FindingSample.all
        for (sample, found) in zip(samples, try Self.found(samples, python)) {
            let kinds = try found.map { try #require(StaticFindingKind(rawValue: $0.kind), "no words for \($0.kind)") }
            if let (kind, line) = sample.expected {
                #expect(found.contains { $0.kind == kind && $0.line == line }, "\(sample), found \(found)")
            } else {
                #expect(!kinds.contains { $0.isFault || !sample.mayBeStyled }, "\(sample), found \(found)")
            }
            for (kind, found) in zip(kinds, found) {
                let words = kind.entry.cause + kind.entry.fix
                let holes = (1...9).filter { words.contains("{\($0)}") }
                #expect((holes.max() ?? 0) <= found.parts.count, "\(found)")
                #expect(!found.parts.contains(""), "\(found)")
            }
        }
    }

    /// Each file is looked at by itself, so that many of them can be looked at in one child.
    private static func found(_ samples: [FindingSample], _ python: PythonInterpreter) throws -> [[FindingsAnswer
        .Found]]
    {
        let numbers = Array(samples.indices)
        let batches = stride(from: 0, to: samples.count, by: 40).map { numbers[$0..<min($0 + 40, samples.count)] }
        let requests = batches.map { batch in
            RunRequest(
                kind: .findings(batch.map { (path: "\($0).py", isProgram: samples[$0].isProgram) }),
                files: Dictionary(uniqueKeysWithValues: batch.map { ("\($0).py", Array(samples[$0].source.utf8)) }))
        }
        let answers = try Workbench.pool.with(python).run(requests).map { record in
            try #require(record.flatMap(FindingsAnswer.init))
        }
        let byFile = Dictionary(grouping: answers.flatMap(\.found), by: \.file)
        return samples.indices.map { byFile["\($0).py"] ?? [] }
    }

    @Test func everyKindIsShownBySomeSample() throws {
        #expect(PlaybookReader.read(StaticFindingKind.source).faults == [])
        let shown = Set(FindingSample.all.compactMap { $0.expected?.kind })
        #expect(Set(StaticFindingKind.allCases.map(\.rawValue)) == shown)
        #expect(FindingSample.all.filter { $0.expected != nil }.count >= 150)
        #expect(FindingSample.all.filter { $0.expected == nil }.count >= 150)
    }

    /// No solution of the catalog, and no right answer of the tests, shows what could explain a failure.
    @Test func rightAnswersShowNoFault() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = CatalogFolder(root: root.path(percentEncoded: false))
        let catalog = try folder.catalog()
        for id in catalog.exerciseIDs {
            let exercise = try folder.exercise(id, in: catalog)
            let solution = Submission(files: try folder.files(.solution, of: exercise))
            let found = StaticFindingSearch(exercise, pool: Workbench.pool).all(in: solution)
            #expect(found.filter(\.kind.isFault) == [], "\(id)")
        }
        for program in LearnerProgram.right {
            let exercise = try #require(Workbench.exercises[program.exercise])
            let answer = Submission(files: [exercise.files[0]: Array(program.source.utf8)])
            let found = StaticFindingSearch(exercise, pool: Workbench.pool).all(in: answer)
            #expect(found.filter(\.kind.isFault) == [], "\(program)")
        }
    }

    @Test func columnsAreLettersAndPartsTheLearnersOwn() {
        let exercise = Sample.exercise([Sample.program("")])
        let answer = Submission(files: ["main.py": Array("größe = input(); größe.upper()\nprint(größe)\n".utf8)])
        let found = StaticFindingSearch(exercise, pool: Workbench.pool).all(in: answer)
        #expect(found.map(\.kind.rawValue) == ["method-thrown-away"])
        #expect(found.first?.columns == 17..<30)
        #expect(found.first?.parts == ["größe.upper()", "größe", "upper"])
    }

    /// What Python cannot read shows nothing, and neither does what is too deep or too long for a look.
    @Test(arguments: [
        "print(", "\u{0}", "x = " + String(repeating: "(", count: 150) + String(repeating: ")", count: 150) + "\n",
        "x = " + String(repeating: "-", count: 5000) + "1\n", String(repeating: "a = 1\na\n", count: 9000),
    ])
    func oddTextsShowNothing(_ source: String) {
        let exercise = Sample.exercise([Sample.program("")])
        let found = StaticFindingSearch(exercise, pool: Workbench.pool).all(
            in: Submission(files: ["main.py": Array(source.utf8)]))
        #expect(found.filter { $0.kind.rawValue != "unused-variable" } == [])
    }
}

/// Which finding is told.
@Suite struct ToldFindingTests {
    /// An answer that fails for no reason that anything else knows.
    private static func explanation(_ source: String, expecting output: String = "7\n") throws -> Explanation {
        let exercise = Sample.exercise([Sample.program(output)])
        let answer = Submission(files: ["main.py": Array(source.utf8)])
        let grader = Grader(exercise: exercise, pool: Workbench.pool)
        return try ExplanationSearch(grader, folder: Workbench.folder).explanation(of: answer, grader.grade(answer))
    }

    @Test func theMostTellingOfAFailure() throws {
        let source = "spare = 3\nwidth = 4\nif width == 5 or 6:\n    print(width * width)\n"
        #expect(try Self.explanation(source).finding?.kind.rawValue == "alternative-always-true")
    }

    /// What was at hand as an exception was raised is surer than what the text shows.
    @Test func notBesideAnExceptionThatIsExplained() throws {
        let source = "spare = 3\nnumbers = [1, 2]\nfor i in range(len(numbers) + 1):\n    print(numbers[i])\n"
        let explanation = try Self.explanation(source, expecting: "something else")
        #expect(explanation.raised != nil && explanation.finding == nil)
    }

    /// A value that nothing reads does not raise what is raised far below.
    @Test func notFarFromAnException() throws {
        let source = "spare = 3\n" + String(repeating: "print(1)\n", count: 20) + "print({}['a'])\n"
        #expect(try Self.explanation(source).finding == nil)
    }

    @Test func styleOnlyOfAnAcceptedAnswer() throws {
        let explanation = try Self.explanation("x = 7\nif not x == 3:\n    print(x)\n")
        #expect(explanation.finding == nil)
        #expect(explanation.style?.kind.rawValue == "not-in-front")
        #expect(try Self.explanation("x = 8\nif not x == 3:\n    print(x, x)\n").finding == nil)
    }

    @Test func nothingOfWhatIsPlain() throws {
        #expect(try Self.explanation("print(7)\n") == Explanation())
        #expect(try Self.explanation("print(8, 9)\n").finding == nil)
        #expect(try Self.explanation("print(\n").finding == nil)
    }
}
