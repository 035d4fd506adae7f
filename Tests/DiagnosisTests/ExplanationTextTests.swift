import Testing

@testable import Checks
@testable import Diagnosis
@testable import Grading

/// The names of the texts that are shown.
@Suite struct ExplanationTextTests {
    private static func verdict(_ type: String, _ message: String) -> Verdict {
        let exception = PythonException(type: type, message: message, file: nil, line: nil, traceback: "")
        let entry = CaseVerdict(
            name: "one", kind: .runtimeError, mismatches: [], exception: exception, limit: nil, termination: .exited(1),
            standardOutput: [], standardError: [], wallMicroseconds: 1)
        return Verdict(kind: .runtimeError, cases: [entry], notRun: [], missingFiles: [])
    }

    @Test(
        arguments: [
            ("IndexError", "list index out of range", "error/IndexError: list index out of range"),
            ("KeyError", "'tea'", "error/KeyError"),
            ("SyntaxError", "expected ':'", "syntax/missing-colon"),
            // Forms that share their words go by the first.
            ("NameError", "name 'split' is not defined", "error/NameError: name 'upper' is not defined*"),
            ("MyError", "no", nil),
        ] as [(String, String, String?)])
    func isTheEntrysOwn(_ type: String, _ message: String, _ name: String?) {
        let found = Explanation().text(with: Self.verdict(type, message))
        #expect(name.map { found?.hasPrefix($0) == true } ?? (found == nil), "\(found ?? "nothing")")
        #expect((found ?? "").count < 100)
    }

    @Test func isTheSurestThatIsKnown() {
        let verdict = Self.verdict("KeyError", "'tea'")
        let trap = Cause(trap: "true-division", text: "", proof: .output)
        #expect(Explanation(cause: trap).text(with: verdict) == "trap/true-division")
        let mistake = Cause(mistake: "stops-early", trap: "true-division", text: "", proof: .sameBehaviour)
        #expect(Explanation(cause: mistake).text(with: verdict) == "mistake/stops-early")
        let syntax = SyntaxFault(kind: .missingColon, file: "main.py", line: 1)
        #expect(Explanation(syntax: syntax).text(with: verdict) == "syntax/missing-colon")
        let accepted = Verdict(kind: .accepted, cases: [], notRun: [], missingFiles: [])
        #expect(Explanation(cause: trap).text(with: accepted) == nil)
    }
}
