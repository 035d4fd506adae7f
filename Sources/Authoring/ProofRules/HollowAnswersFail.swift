import Checks
import Page
import Sandbox

/// The solution without its thoughts does not pass: functions that do nothing, that print what they should return, or
/// that know the statement's examples and nothing else.
enum HollowAnswersFail: ProofRule {
    static let description = RuleDescription(
        "hollow-answer-passes", "Cases that a hollow answer passes do not ask for the work.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let solution = try proof.solution()
        // What a stage leaves as the one before had it is not the work that it asks for.
        let untouched = try proof.sources.folder.untouchedFiles(of: proof.exercise)
        let names = proof.exercise.files.filter { $0.hasSuffix(".py") && !untouched.contains($0) }
        guard !names.isEmpty else { return [] }
        let module = names.first == proof.exercise.files[0] ? names[0] : ""
        let request = RunRequest(
            kind: .hollow(files: names, module: module, examples: StatementSessions(proof.sources).pairs),
            files: solution.filter { names.contains($0.key) })
        guard let record = try proof.pool.run([request], sessions: 1)[0], let hollow = HollowAnswer.all(in: record)
        else { return [unreadable(proof.home)] }
        let accepted = try proof.accepted(hollow.map { solution.merging($0.files) { _, own in own } })
        return zip(hollow, accepted).filter(\.1).map { words(proof.home, $0.0.manner) }
    }

    static func words(_ home: String, _ manner: HollowAnswer.Manner) -> Finding {
        let what =
            switch manner {
            case .pass: "the solution with every function made to do nothing (pass, and so to return None)"
            case .print: "the solution with every function made to print what it should return"
            case .lookup: "a program that knows the statement's examples, and nothing else,"
            }
        return finding(
            home + "/checks", found: "\(what) is accepted", expected: "a case that it fails",
            sentence: "\(what) passes every case; add one that it fails")
    }

    private static func unreadable(_ home: String) -> Finding {
        finding(
            home + "/solution", found: "a solution whose functions cannot be taken out",
            expected: "Python that is not nested too deeply to be read")
    }
}
