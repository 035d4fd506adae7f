import Page

/// `cases.json`: whole programs.
package enum ProgramKind: CheckKind {
    package static let fileNames = "cases.json"

    package static func owns(_ fileName: String) -> Bool { fileName == "cases.json" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        if !file.learnerFiles.contains("main.py") {
            findings.report(
                Finding(
                    .schema, file: file.path, found: "whole-program cases",
                    expected: "main.py among \"files\" of exercise.json"))
        }
        return CasesReader(file: file, findings: findings).read()
    }
}
