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
    }

    let pool: SandboxPool

    /// The repairs in the order of the rules; none for a program that cannot be read.
    func repairs(_ rules: [TrapRule], _ evidence: Evidence) throws -> [Repair] {
        let programs = evidence.exercise.files.filter { $0.hasSuffix(".py") }
        if programs.isEmpty { return [] }
        var files = ["main.py": PackageResources.surgery_py, "complaints": Array(Self.complaints(evidence).utf8)]
        for name in programs { files["answer/" + name] = evidence.submission.files[name] }
        for (index, rule) in rules.enumerated() { files["rules/\(index)"] = Array(rule.repairs.utf8) }
        let request = RunRequest(kind: .program(arguments: [], standardInput: []), files: files)
        guard let record = try pool.run([request])[0], record.termination == .exited(0),
            let entries = JSONValue.read(record.standardOutput, .python)?.elements
        else { return [] }
        return entries.compactMap { Self.repair($0, rules, evidence) }
    }

    private static func complaints(_ evidence: Evidence) -> String {
        evidence.failing.compactMap(\.exception).map { exception in
            let message = exception.message.prefix { $0 != "\n" }
            return "\(exception.type): \(message)\n"
        }.joined()
    }

    private static func repair(_ value: JSONValue, _ rules: [TrapRule], _ evidence: Evidence) -> Repair? {
        guard let fields = value.elements, fields.count == 4, let rule = fields[0].number?.integer,
            rules.indices.contains(rule), let file = fields[1].text, let line = fields[2].number?.integer,
            let text = fields[3].text, evidence.submission.line(line, of: file) != nil
        else { return nil }
        var submission = evidence.submission
        submission.files[file] = Array(text.utf8)
        return Repair(rule: rules[rule], file: file, line: line, submission: submission)
    }
}
