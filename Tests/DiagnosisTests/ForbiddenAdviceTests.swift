import TestSupport
import Testing

@testable import Catalog
@testable import Checks
@testable import Diagnosis
@testable import Grading

/// Nobody is advised what the exercise rules out.
@Suite struct ForbiddenAdviceTests {
    private func exercise(forbidding id: String, _ name: String? = nil) throws -> Exercise {
        let query = ConstructQuery(construct: try #require(Construct.of(id)), pattern: name.map { NamePattern($0) })
        return Sample.exercise([RuleCheck(name: "rule", files: ["main.py"], demand: .forbid([query]))])
    }

    @Test(arguments: [("call", "sorted", true), ("call", "*.sort", true), ("call", "print", false)])
    func isSaid(_ id: String, _ name: String, _ isNamed: Bool) throws {
        let cause = Cause(trap: "in-place-method", words: TrapWords(form: "sort"), proof: .output)
        let within = cause.within(try exercise(forbidding: id, name))
        #expect(within.text.contains("This exercise rules out") == isNamed)
    }

    @Test func aStatementIsNamedToo() throws {
        let cause = Cause(trap: "local-variable", words: TrapWords(), proof: .output)
        #expect(cause.within(try exercise(forbidding: "global")).text.contains("rules out `global`"))
        #expect(cause.within(try exercise(forbidding: "lambda")) == cause)
        // The words for an exercise that forbids it do not name it.
        let allowed = Cause(trap: "local-variable", words: TrapWords(form: "allowed"), proof: .output)
        #expect(allowed.within(try exercise(forbidding: "global")) == allowed)
    }

    @Test func aNotebookIsCalledOne() {
        let notebook = Array("{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}".utf8)
        let cause = Cause.notebook(Submission(files: ["main.py": notebook]))
        #expect(cause?.text.contains("notebook") == true)
        #expect(Cause.notebook(Submission(files: ["main.py": Array("{\"cells\": []}\n".utf8)])) == nil)
        #expect(Cause.notebook(Submission(files: ["main.py": Array("print(1)\n".utf8)])) == nil)
    }
}
