import Catalog
import Practice
import Sandbox

/// `reprise doctor`: what this machine gives Reprise to work with.
enum DoctorCommand {
    static let spec = CommandSpec(
        name: "doctor", summary: "say what works on this machine: python3, the sandbox, the folders",
        details: "Exit status: 0 exercises can be graded, 69 something needed is missing.",
        options: [.json, .catalog, .workspace, .help], run: run)

    private struct Answer: Encodable {
        var ready: Bool
        var findings: [Finding]
    }

    private struct Finding: Encodable {
        var what: String
        var works: Bool
        var found: String
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        var findings: [Finding] = []
        var profiles: [SandboxProfile] = []
        findings.append(
            finding("catalog") {
                let folder = try CatalogLocation.find(arguments, context)
                let catalog = try folder.catalog()
                profiles = try folder.profileNames.map { try folder.profile($0) }
                return "\(catalog.exerciseIDs.count) exercises in \(context.shown(folder.root))"
            })
        findings.append(
            finding("workspace") {
                let workspace = try WorkspaceLocation.find(arguments, context)
                let attempts = try workspace.journal.read().attempts.count
                return "\(context.shown(workspace.root)), \(attempts) attempts in the journal"
            })
        var interpreter: PythonInterpreter?
        findings.append(
            finding("python3") {
                let found = try InterpreterLocator(environment: context.environment).locate()
                interpreter = found
                let shim = found.isBehindShim ? ", which \(found.foundAs) stands in for" : ""
                return "Python \(found.version), \(found.executable)\(shim)"
            })
        if let interpreter {
            for profile in profiles { findings.append(sandbox(profile, interpreter, context)) }
        }
        let answer = Answer(ready: findings.allSatisfy(\.works), findings: findings)
        context.output.print(arguments.wantsJSON ? try JSONOutput.text(answer) : text(answer, context.output))
        return answer.ready ? .accepted : .unavailable
    }

    private static func sandbox(_ profile: SandboxProfile, _ interpreter: PythonInterpreter, _ context: Context) -> Finding {
        finding("sandbox \(profile.id)") {
            let session = try SandboxSession.start(
                profile: profile, interpreter: interpreter, environment: context.environment)
            defer { session.close() }
            let record = try session.run(
                RunRequest(
                    kind: .program(arguments: [], standardInput: []), files: ["main.py": Array("print(6 * 7)\n".utf8)]))
            guard record.standardOutput == Array("42\n".utf8) else {
                throw SandboxFault.driverFailed(output: String(decoding: record.standardError, as: UTF8.self))
            }
            let layers = session.rung == .full ? "namespaces, Landlock, seccomp, limits" : "Landlock, seccomp, limits"
            let weaker = session.failedAttempts.map(Wording.attempt)
            return "\(session.rung.rawValue): \(layers)" + (weaker.isEmpty ? "" : "; not stronger, since " + weaker.joined(separator: "; "))
        }
    }

    private static func finding(_ what: String, _ look: () throws -> String) -> Finding {
        do {
            return Finding(what: what, works: true, found: try look())
        } catch {
            return Finding(what: what, works: false, found: Wording.failure(error).message)
        }
    }

    private static func text(_ answer: Answer, _ output: Output) -> String {
        let width = answer.findings.map(\.what.count).max() ?? 0
        var text = ""
        for finding in answer.findings {
            let mark = finding.works ? output.styled("ok     ", .green) : output.styled("MISSING", .red)
            text += "\(mark)  \(finding.what.padded(to: width))  \(finding.found)\n"
        }
        return text + (answer.ready ? "\nEverything is ready.\n" : "\nExercises cannot be graded until that is mended.\n")
    }
}
