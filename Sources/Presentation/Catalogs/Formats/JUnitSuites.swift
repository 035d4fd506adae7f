import Authoring
import Page
import System

/// A proof as JUnit has it: a suite for each exercise, a test for each case, each mistake and each rule that is broken.
struct JUnitSuites {
    struct Suite {
        var name: String
        var file: String
        var tests: [Test]
        var microseconds: Int?

        func count(_ kind: Result.Kind) -> Int { tests.count { $0.result?.kind == kind } }
    }

    struct Test {
        var name: String
        var file: String?
        var line: Int?
        /// Nothing for one that passes.
        var result: Result?
        /// What is said of one that passes.
        var output: String?
    }

    struct Result {
        /// Not proven; a fault of ours; what cannot be tried on this machine.
        enum Kind: String { case failure, error, skipped }

        var kind: Kind
        var type: String
        var message: String
        var text: String
    }

    let suites: [Suite]

    init(_ report: ProofReport) {
        let catalog = Suite(
            name: "catalog", file: report.path("Exercises/catalog.json"),
            tests: report.findings.isEmpty
                ? [Test(name: "catalog.json")] : report.findings.map { Self.test($0, of: nil, in: report) })
        let stopped = report.stopped.map { words in
            let error = Result(kind: .error, type: "stopped", message: words, text: words)
            return Suite(name: "reprise", file: catalog.file, tests: [Test(name: "proof", result: error)])
        }
        suites = ([catalog, stopped].compactMap { $0 } + report.exercises.map { Self.suite($0, in: report) })
            .map { suite in
                var suite = suite
                suite.tests = Self.uniquelyNamed(suite.tests)
                return suite
            }
    }

    private static func suite(_ exercise: ProofReport.Exercise, in report: ProofReport) -> Suite {
        let file = report.path(exercise.home + "/exercise.json")
        var suite = Suite(name: exercise.id, file: file, tests: [], microseconds: exercise.microseconds)
        if let skip = exercise.skipped {
            let result = Result(kind: .skipped, type: skip.short, message: skip.sentence, text: "")
            let names = names(of: exercise)
            suite.tests = (names.isEmpty ? ["exercise"] : names).map { Test(name: $0, file: file, result: result) }
        } else {
            suite.tests = tests(exercise, in: report)
        }
        return suite
    }

    private static func names(of exercise: ProofReport.Exercise) -> [String] {
        exercise.cases + exercise.mistakes.map(mistakeName)
    }

    private static func mistakeName(_ mistake: String) -> String { "mistake: \(mistake)" }

    /// Findings about a case or a mistake count to it, others are tests of their own.
    private static func tests(_ exercise: ProofReport.Exercise, in report: ProofReport) -> [Test] {
        var own: [String: Finding] = [:]
        var others: [Finding] = []
        for finding in exercise.findings {
            if finding.level == .error, let name = name(finding, exercise), own[name] == nil {
                own[name] = finding
            } else {
                others.append(finding)
            }
        }
        let file = report.path(exercise.home + "/exercise.json")
        let named = names(of: exercise).map { name in
            var test = own[name].map { Self.test($0, of: exercise.id, in: report) } ?? Test(name: name, file: file)
            test.name = name
            if let failing = exercise.failing, failing.name == name { test.result?.text += "\n" + failing.text }
            return test
        }
        let all = named + others.map { Self.test($0, of: exercise.id, in: report) }
        return all.isEmpty ? [Test(name: "exercise", file: file)] : all
    }

    /// The case or the mistake that a finding is about.
    private static func name(_ finding: Finding, _ exercise: ProofReport.Exercise) -> String? {
        let about = exercise.cases.first { finding.place.keyPath == "case \"\($0)\"" }
        return about
            ?? exercise.mistakes.first { mistake in
                let folder = "\(exercise.home)/mistakes/\(mistake)"
                return finding.file.isSame(as: folder) || finding.file.beginsBytewise(with: folder + "/")
            }
            .map(mistakeName)
    }

    private static func test(_ finding: Finding, of exercise: String?, in report: ProofReport) -> Test {
        let words = Wording.finding(finding)
        var test = Test(
            name: "rule: \(finding.rule.rawValue)", file: report.path(of: finding, exercise), line: finding.place.line)
        if finding.level == .error {
            test.result = Result(kind: .failure, type: finding.rule.rawValue, message: words, text: words)
        } else {
            test.output = "warning: " + words
        }
        return test
    }

    /// A second test of the same name would be dropped by readers.
    private static func uniquelyNamed(_ tests: [Test]) -> [Test] {
        var seen: Set<String> = []
        return tests.map { test in
            var (named, number) = (test, 1)
            while !seen.insert(named.name).inserted {
                number += 1
                named.name = "\(test.name) (\(number))"
            }
            return named
        }
    }
}
