import Catalog
import Page

/// What an author has written in the learner's place is text.
enum PlainPrograms: ExerciseRule {
    static let description = RuleDescription(
        "program-text", "A learner's files are text, so what they begin with and aim at is text too.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let folders = ["starter", "solution"] + sources.exercise.mistakes.map { "mistakes/\($0.name)" }
        let (folder, home) = (sources.folder, sources.home)
        for place in folders {
            for name in sources.exercise.files where place != "starter" || sources.starterFiles.contains(name) {
                let file = "\(home)/\(place)/\(name)"
                // Whether it is there at all is another rule's.
                guard let bytes = folder.bytes(file, what: "", FindingCollector()),
                    String(validating: bytes, as: UTF8.self) == nil
                else { continue }
                findings.report(finding(file, found: "bytes that are not UTF-8", expected: "UTF-8 text"))
            }
        }
        for (name, bytes) in sources.exercise.given.sorted(by: { $0.key < $1.key })
        where name.hasSuffix(".py") && String(validating: bytes, as: UTF8.self) == nil {
            let file = "\(home)/checks/given/\(name)"
            findings.report(finding(file, found: "bytes that are not UTF-8", expected: "UTF-8 text"))
        }
    }
}
