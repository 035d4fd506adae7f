import TestSupport
import Testing

/// What is said of right and wrong answers to the exercises of the small catalog.
@Suite(.patient) struct LearnerProgramTests {
    @Test(arguments: LearnerProgram.triedWrong)
    func isDiagnosed(_ program: LearnerProgram) throws {
        let (verdict, cause) = try Workbench.grade(program)
        #expect(verdict.kind.rawValue == program.verdict)
        let exception = verdict.firstFailing?.exception
        #expect(exception.map { Self.place($0.type, $0.line) } == program.exception)
        #expect(exception?.syntaxKind?.rawValue == program.syntax)
        #expect(program.saysTrap)
        #expect(cause?.mistake == program.mistake)
        if program.mistake == nil {
            #expect(cause.map { Self.place($0.trap ?? "", $0.line) } == program.trap)
        }
        let next = cause?.next ?? []
        #expect(next.map { Self.place($0.trap ?? "", $0.line) } == program.next)
        let said = ([cause].compactMap(\.self) + next).map(\.text).joined(separator: "\n")
        for words in program.says { #expect(said.contains(words)) }
        for words in program.never { #expect(!said.contains(words)) }
        #expect(!said.contains("{wanted}") && !said.contains("{given}") && !said.contains("{format}"))
    }

    @Test(arguments: LearnerProgram.right)
    func isAccepted(_ program: LearnerProgram) throws {
        let (verdict, cause) = try Workbench.grade(program)
        #expect(verdict.kind == .accepted, "\(verdict.failing.map(\.name))")
        #expect(cause == nil)
    }

    @Test func thereAreEnoughOfThem() {
        #expect(LearnerProgram.wrong.count >= 250)
        for exercise in Workbench.exercises.keys {
            #expect(LearnerProgram.right.filter { $0.exercise == exercise }.count >= 10, "\(exercise)")
            #expect(LearnerProgram.wrong.filter { $0.exercise == exercise }.count >= 6, "\(exercise)")
        }
    }

    private static func place(_ name: String, _ line: Int?) -> String { line.map { "\(name) line \($0)" } ?? name }
}
