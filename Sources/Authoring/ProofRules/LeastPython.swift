import Catalog
import Checks
import Page
import Sandbox

/// The solution passes with the oldest Python at hand that its exercise allows, where that was asked for.
enum LeastPython: ProofRule {
    static let description = RuleDescription(
        "least-python", "An exercise that needs a newer Python than it says cannot be solved with an older one.")

    static func findings(_ proof: ProofRuns) throws -> [Finding] {
        let (exercise, used) = (proof.exercise, PythonVersion(proof.pool.interpreter.version))
        guard let python = least(of: proof.pythons, for: exercise), PythonVersion(python.version) != used
        else { return [] }
        do {
            let failing = try Trial(proof.grader.runner, by: python).failing(
                Array(exercise.cases.indices), of: proof.solution())
            return failing.map { words(proof.home, exercise.cases[$0.index].name, $0.kind, python.version) }
        } catch let fault as PackageStore.Fault {
            guard case .notPrepared = fault else { throw fault }
            return [unprepared(proof.home, exercise, python.version)]
        }
    }

    /// The oldest of some Pythons with which an exercise can be solved.
    static func least(of pythons: [PythonInterpreter], for exercise: Exercise) -> PythonInterpreter? {
        let usable = pythons.compactMap { python in PythonVersion(python.version).map { ($0, python) } }
            .filter { version, _ in exercise.python.map { version >= $0 } ?? true }
        return usable.min { $0.0 < $1.0 }?.1
    }

    static func words(_ home: String, _ name: String, _ kind: VerdictKind, _ version: String) -> Finding {
        finding(
            home + "/solution", at: .key("case \"\(name)\""), found: "\(kind.rawValue) with Python \(version)",
            expected: "a solution that passes there too, or \"python\" in exercise.json",
            sentence: "with Python \(version) the solution fails \"\(name)\": \(kind.meaning)")
    }

    private static func unprepared(_ home: String, _ exercise: Exercise, _ version: String) -> Finding {
        finding(
            home + "/exercise.json", at: .key("sandbox"),
            found: "\"\(exercise.sandbox)\", whose packages are not prepared for Python \(version)",
            expected: "`reprise sandbox prepare` with that Python, to try the exercise with it")
    }
}
