import Catalog
import Checks
import Grading
import Page

/// What does not hold when an exercise is run: each as a finding, with a sentence of its own.
struct ProofFindings {
    /// The exercise's folder, relative to the catalog's root.
    let home: String

    func solutionFails(_ verdict: CaseVerdict) -> Finding {
        finding(
            .solutionFails, "solution", .key("case \"\(verdict.name)\""), found: verdict.kind.rawValue,
            expected: VerdictKind.accepted.rawValue,
            "the solution fails \"\(verdict.name)\": \(verdict.kind.meaning)")
    }

    /// In a stage that is the solution of the one before, with the files that are new.
    func starterPasses(after before: ExerciseID? = nil) -> Finding {
        if let before {
            return finding(
                .starterPasses, "checks", found: "the solution of \(before) is accepted", expected: "a case that fails",
                "the solution of \(before), which this stage begins with, passes every case; it must leave something to do"
            )
        }
        return finding(
            .starterPasses, "starter", found: VerdictKind.accepted.rawValue, expected: "a case that fails",
            "the starter passes every case; it must leave something to do")
    }

    func nonAnswerPasses(_ program: String) -> Finding {
        finding(
            .nonAnswerPasses, "checks", found: "\(program) is accepted", expected: "a case that fails",
            "\(program) passes every case; the cases ask for nothing")
    }

    func verdict(of mistake: Mistake, _ found: VerdictKind) -> Finding {
        finding(
            .mistakeVerdict, "mistakes/\(mistake.name)", found: found.rawValue, expected: mistake.verdict.rawValue,
            "mistake \(mistake.name): declared \(mistake.verdict.rawValue), found \(found.rawValue)")
    }

    func cases(of mistake: Mistake, _ found: [String]) -> Finding {
        let (declared, fails) = (Self.list(mistake.failingCases), Self.list(found))
        return finding(
            .mistakeCases, "mistakes/\(mistake.name)", found: fails, expected: declared,
            "mistake \(mistake.name): declared to fail \(declared), fails \(fails)")
    }

    func alike(_ first: Mistake, _ second: Mistake) -> Finding {
        finding(
            .mistakesAlike, "mistakes/\(second.name)", found: "the same as \(first.name) on every case",
            expected: "mistakes that can be told apart",
            "mistakes \(first.name) and \(second.name) behave alike on every case, so only one could ever be diagnosed")
    }

    func serviceNotReady(_ fault: ServiceFault) -> Finding {
        let place = Finding.Place.key("case \"\(fault.caseName)\"")
        if fault.writesInput {
            return finding(
                .serviceNotReady, "checks/given/\(fault.service)", place, found: "a script that has failed",
                expected: "one that writes the input of the case", fault.sentence)
        }
        return finding(
            .serviceNotReady, "checks/services/\(fault.service)", place, found: "a service that did not get ready",
            expected: "one that prints \"ready\"", fault.sentence)
    }

    private func finding(
        _ rule: Finding.Rule, _ file: String, _ place: Finding.Place = .whole, found: String, expected: String,
        _ sentence: String
    ) -> Finding {
        var finding = Finding(rule, file: home + "/" + file, at: place, found: found, expected: expected)
        finding.sentence = sentence
        return finding
    }

    private static func list(_ names: [String]) -> String {
        names.isEmpty ? "nothing" : names.map { "\"\($0)\"" }.joined(separator: ", ")
    }
}
