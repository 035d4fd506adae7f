import Grading
import Sandbox
import System

/// Has the learner's program read in the sandbox, and gets the changed programs that rules propose.
///
/// What comes back is text from inside the sandbox, and trusted as little as any other.
struct Surgery {
    /// One changed program.
    struct Repair {
        var rule: TrapRule
        /// The place that it is about, in the learner's own text.
        var file: String
        var line: Int
        var submission: Submission
        var words = TrapWords()
        /// What the program was changed after, which tells this change from others of its rule.
        var complaints = ""
    }

    let pool: SandboxPool

    /// The repairs in the order of the rules; none for a program that cannot be read.
    ///
    /// - Parameters:
    ///   - evidence: of the program as it is now.
    ///   - own: the learner's own program.
    ///   - made: how the one has come of the other.
    func repairs(
        _ rules: [TrapRule], _ evidence: Evidence, of own: Submission, after made: [Repair] = []
    ) throws -> [Repair] {
        let programs = evidence.exercise.files.filter { $0.hasSuffix(".py") }
        if programs.isEmpty { return [] }
        let complaints = Self.complaints(evidence)
        var files = ["main.py": PackageResources.surgery_py, "complaints": Array(complaints.utf8)]
        for name in programs { files["answer/" + name] = own.files[name] }
        for (index, rule) in rules.enumerated() { files["rules/\(index)"] = Array(rule.repairs.utf8) }
        for (index, repair) in made.enumerated() {
            files["made/\(index)/rule"] = Array(repair.rule.repairs.utf8)
            files["made/\(index)/file"] = Array(repair.file.utf8)
            files["made/\(index)/complaints"] = Array(repair.complaints.utf8)
            files["made/\(index)/text"] = repair.submission.files[repair.file]
        }
        let request = RunRequest(kind: .program(arguments: [], standardInput: []), files: files)
        guard let record = try pool.run([request])[0], record.termination == .exited(0),
            let entries = JSONValue.read(record.standardOutput, .python)?.elements
        else { return [] }
        return entries.compactMap { entry in
            guard var repair = Self.repair(entry, rules, evidence),
                own.line(repair.line, of: repair.file) != nil
            else { return nil }
            repair.complaints = complaints
            return repair
        }
    }

    private static func complaints(_ evidence: Evidence) -> String {
        evidence.failing.compactMap(\.exception).map { exception in
            let message = exception.message.prefix { $0 != "\n" }
            return "\(exception.type): \(message)\n"
        }.joined()
    }

    private static func repair(_ value: JSONValue, _ rules: [TrapRule], _ evidence: Evidence) -> Repair? {
        guard let fields = value.elements, fields.count == 5, let rule = fields[0].number?.integer,
            rules.indices.contains(rule), let file = fields[1].text, let line = fields[2].number?.integer,
            let text = fields[3].text, let words = TrapWords(fields[4]), evidence.submission.files[file] != nil
        else { return nil }
        var submission = evidence.submission
        submission.files[file] = Array(text.utf8)
        return Repair(rule: rules[rule], file: file, line: line, submission: submission, words: words)
    }
}
