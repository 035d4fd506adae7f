import Authoring
import Catalog
import Page
import System

/// What was proven, put into the words of a report.
extension ProofReport.Exercise {
    package init(_ proven: ProvenExercise) {
        self.init(id: proven.id.description)
        cases = proven.cases
        mistakes = proven.mistakes
        findings = proven.findings
        skipped = proven.skipped.map {
            ProofReport.Skip(short: Wording.shortSkipped($0), sentence: Wording.skipped($0))
        }
        failing = proven.failing.map { failing in
            let plain = Output(isStyled: false, width: 80)
            return ProofReport.FailingCase(
                name: failing.name, text: plain.rendered(BlockText(plain).render(failing.page)))
        }
        mutants = proven.mutants
        microseconds = proven.microseconds
    }
}

extension Wording {
    /// As in `, 48 of 50 mutants`: how many are killed of those that can be; nothing where there are none.
    static func mutants(_ exercise: ProofReport.Exercise) -> String {
        guard let total = exercise.mutants?.total else { return "" }
        return ", \(total.killed) of \(total.made - total.equivalent) mutants"
    }
}

extension ProofReport {
    /// As in `8 of 10 exercises proven, 2 skipped (1 needs full, 1 needs packages)`.
    var summaryWords: String {
        let reasons = skipCounts.map { "\($0.count) \($0.what)" }.joined(separator: ", ")
        let rest = skipped.isEmpty ? "" : ", \(skipped.count) skipped (\(reasons))"
        let counts = [
            count(.error) > 0 ? Wording.count(count(.error), "fault") : nil,
            count(.warning) > 0 ? Wording.count(count(.warning), "warning") : nil,
        ].compactMap { $0 }
        let found = counts.isEmpty ? "" : "; " + counts.joined(separator: ", ")
        return "\(proven) of \(exercises.count) exercises proven\(rest)\(found)"
    }

    /// Where a finding is shown, relative to the repository: a file, even where it is about a folder of an exercise.
    func path(of finding: Finding, _ exercise: String?) -> String {
        guard let exercise, case let home = "Exercises/" + exercise, finding.file.beginsBytewise(with: home) else {
            return path(finding.file)
        }
        let inner = finding.file.utf8.dropFirst(home.utf8.count).split(separator: UInt8(ascii: "/")).map { String($0)! }
        switch (inner.first, inner.count) {
        case (nil, _), ("solution", 1), ("starter", 1), ("checks", 1): return path(home + "/exercise.json")
        case ("mistakes", 2): return path(finding.file + "/diagnosis.md")
        default: return path(finding.file)
        }
    }

    /// A file of the catalog, relative to the repository that it lies in.
    func path(_ file: String) -> String { origin.folder.isEmpty ? file : origin.folder + "/" + file }
}

extension ProofReport.Exercise {
    /// The exercise's own folder, relative to the catalog's root.
    var home: String { "Exercises/" + id }
}
