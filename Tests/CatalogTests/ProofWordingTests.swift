import Testing

@testable import Authoring
@testable import Catalog
@testable import Checks
@testable import Grading
@testable import Page

/// What a proof says of an exercise that is not as declared.
@Suite struct ProofWordingTests {
    private static let failing = CaseVerdict(
        name: "even", kind: .timeLimit, mismatches: [], exception: nil, limit: nil, termination: .exited(0),
        standardOutput: [], standardError: [], wallMicroseconds: 0)
    private static let mistake = Mistake(name: "m", trap: nil, verdict: .wrongAnswer, failingCases: ["a", "b"])
    private static let other = Mistake(name: "n", trap: nil, verdict: .wrongAnswer, failingCases: ["a"])
    private static let service = ServiceFault(
        exercise: ExerciseID(track: "a", topic: "b", name: "c"), caseName: "even", service: "echo.py",
        log: Array("no port\n".utf8))
    private static let home = "Exercises/a/b/c"

    @Test(
        arguments: [
            (SolutionPasses.words(home, failing), "the solution fails \"even\": the program took too long"),
            (StarterFails.words(home), "the starter passes every case; it must leave something to do"),
            (NonAnswersFail.words(home, "an empty file"), "an empty file passes every case; the cases ask for nothing"),
            (MistakeVerdicts.words(home, mistake, .accepted), "mistake m: declared wrong-answer, found accepted"),
            (MistakeCases.words(home, mistake, []), "mistake m: declared to fail \"a\", \"b\", fails nothing"),
            (
                MistakesDiffer.words(home, mistake, other),
                "mistakes m and n behave alike on every case, so only one could ever be diagnosed"
            ),
            (
                ServiceReady.words(home, service),
                "the service echo.py of a/b/c, case \"even\", did not get ready, so nothing was judged; its author has "
                    + "to mend it. It printed:\n  no port"
            ),
        ] as [(Finding, String)])
    func saysWhatDoesNotHold(_ finding: Finding, _ words: String) {
        #expect(finding.sentence == words)
        #expect(finding.file.hasPrefix("Exercises/a/b/c/"))
        #expect(!finding.found.isEmpty && !finding.expected.isEmpty)
    }
}
