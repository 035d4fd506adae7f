import Catalog
import Page
import Presentation
import Sandbox

/// `reprise doctor`: what this machine gives Reprise to work with.
struct DoctorCommand: Command {
    static let spec = CommandSpec(
        name: "doctor", summary: "say what works on this machine: python3, the sandbox, the folders",
        details: """
            Packages that are the subject of some exercises are installed on request, and nothing else waits for them.
            Exit status: 0 exercises can be graded, 69 something needed is missing.
            """,
        options: [.json, .catalog, .workspace, .help],
        command: DoctorCommand.init)

    private struct Answer: Encodable {
        var ready: Bool
        var findings: [Finding]
    }

    private struct Finding: Encodable {
        var what: String
        var works: Bool
        /// Whether exercises can be graded without it.
        var isOptional = false
        /// Whether it is only that packages were not installed, which happens on request alone.
        var lacksPackages = false
        /// Whether others are confined on a weaker rung, which cannot carry it: its exercises are skipped here.
        var needsFull = false
        /// Whether exercises can be graded all the same.
        var isNoHindrance: Bool { works || isOptional || lacksPackages || needsFull }
        var found: String
        var layers: [Row] = []

        struct Row: Encodable, Equatable {
            var name: String
            var active: Bool
            var purpose: String
            var why: String?
            var remedy: String?
        }
    }

    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        var profiles = ProfilesFound()
        let installation = Installation(context)
        var findings = [
            Finding(what: "reprise", works: installation.isWhole, found: installation.words),
            catalog(&profiles, context), workspace(context),
        ]
        var interpreter: PythonInterpreter?
        findings.append(
            Self.finding("python3") {
                let found = try InterpreterLocator(environment: context.environment).locate()
                interpreter = found
                let shim = found.isBehindShim ? ", which \(found.foundAs) stands in for" : ""
                return "Python \(found.version), \(found.executable)\(shim)"
            })
        if let limits = limits(context) { findings.append(limits) }
        findings.append(Finding(what: "terminal", works: true, found: Self.terminal(context)))
        var sandboxes: [Finding] = []
        if let interpreter, let folder = profiles.folder {
            sandboxes = Interruption.guarding("Not everything was looked at.") {
                profiles.names.map { name in
                    var found = Self.sandbox(name, in: folder, interpreter, context)
                    found.isOptional = !profiles.inUse.contains(name)
                    return found
                }
            }
        }
        // Where all that is in use needs the full rung, there is nothing left to be graded on a weaker one.
        let isSome = sandboxes.contains { !$0.isOptional && $0.works }
        findings += sandboxes
        let ready = findings.allSatisfy(\.isNoHindrance) && (isSome || !findings.contains(where: \.needsFull))
        let answer = Answer(ready: ready, findings: findings)
        if isJSON {
            try context.output.printJSON(answer)
        } else {
            try context.output.print(Self.text(answer, context.output))
        }
        return answer.ready ? .accepted : .unavailable
    }

    private struct ProfilesFound {
        var names: [String] = []
        var folder: CatalogFolder?
        var inUse: Set<String> = []
    }

    /// Opens every exercise: that they are there says nothing yet.
    private func catalog(_ profiles: inout ProfilesFound, _ context: Context) -> Finding {
        var broken: [Page.Finding] = []
        var count = 0
        var result = Self.finding("catalog") {
            let folder = try places.catalogFolder(context)
            let catalog = try folder.catalog()
            for id in catalog.exerciseIDs {
                let findings = FindingCollector()
                let exercise = folder.readExercise(id, in: catalog, findings)
                if let first = findings.all.first { broken.append(first) }
                guard let exercise, findings.all.isEmpty else { continue }
                profiles.inUse.formUnion([exercise.sandbox] + exercise.cases.compactMap { $0.profile?.id })
            }
            profiles.names = try folder.profileNames()
            profiles.folder = folder
            count = catalog.exerciseIDs.count
            return "\(count) exercises in \(context.shown(folder.root))"
        }
        guard result.works, let first = broken.first else { return result }
        result.found += ", of which \(broken.count) cannot be read; the first: \(Wording.finding(first)). "
        result.found += "`reprise check` names all."
        result.works = broken.count < count
        return result
    }

    private func workspace(_ context: Context) -> Finding {
        Self.finding("workspace") {
            let workspace = try places.workspace(context)
            let attempts = try workspace.journal.read().attempts.count
            return "\(context.shown(workspace.root)), \(attempts) attempts in the journal"
        }
    }

    /// What the user has lowered; nothing to tell where that is nothing.
    private func limits(_ context: Context) -> Finding? {
        var isLowered = true
        let found = Self.finding("limits") {
            let caps = try LimitSettings.caps(context.environment)
            isLowered = caps.settings != nil
            let each = ProfileLimit.allCases.compactMap { limit in caps.lowered[limit].map { "\(limit.rawValue) \($0)" }
            }
            return "at most \(each.isEmpty ? "what is built in" : each.joined(separator: ", ")), by "
                + context.shown(caps.settings ?? "")
        }
        return isLowered ? found : nil
    }

    private static func terminal(_ context: Context) -> String {
        let output = context.output
        return output.isTerminal
            ? "\(output.columns) columns, \(output.isStyled ? "with colours" : "without colours")"
            : "none; plain text is written"
    }

    /// Starts a session, which tries whether it holds, and runs a program in it.
    private static func sandbox(
        _ name: String, in folder: CatalogFolder, _ interpreter: PythonInterpreter, _ context: Context
    ) -> Finding {
        var layers: [Finding.Row] = []
        var result = finding("sandbox \(name)") {
            let session = try SandboxSession.start(
                profile: folder.profile(name), caps: LimitSettings.caps(context.environment),
                interpreter: interpreter, environment: context.environment)
            defer { session.close() }
            layers = session.layers.map { row($0, session.failedAttempts) }
            let record = try session.run(
                RunRequest(
                    kind: .program(arguments: [], standardInput: []), files: ["main.py": Array("print(6 * 7)\n".utf8)]))
            guard record.standardOutput == Array("42\n".utf8) else {
                throw SandboxFault.driverFailed(output: String(decoding: record.standardError, as: UTF8.self))
            }
            return "\(session.rung.rawValue) rung; it was tried whether it holds, and it does"
        }
        result.layers = layers
        return result
    }

    private static func row(_ layer: Layer, _ attempts: [SandboxFault.FailedAttempt]) -> Finding.Row {
        Finding.Row(
            name: layer.kind.rawValue, active: layer.isActive, purpose: Wording.purpose(layer),
            why: layer.isActive ? nil : Wording.why(layer, attempts: attempts),
            remedy: layer.isActive ? nil : Wording.remedy(layer))
    }

    private static func finding(_ what: String, _ look: () throws -> String) -> Finding {
        do {
            return Finding(what: what, works: true, found: try look())
        } catch {
            var missing = Finding(what: what, works: false, found: Wording.failure(error).message)
            if case PackageStore.Fault.notPrepared = error { missing.lacksPackages = true }
            if let fault = error as? SandboxFault, fault.needsFull { missing.needsFull = true }
            return missing
        }
    }

    private static func text(_ answer: Answer, _ output: Output) -> StyledText {
        let width = answer.findings.map { DisplayWidth.of($0.what) }.max() ?? 0
        var text = StyledText()
        var shown: [[Finding.Row]] = []
        for finding in answer.findings {
            let mark = mark(of: finding)
            let unused = finding.isOptional && !finding.works ? " (no exercise needs it)" : ""
            text += "\(mark)  \(finding.what.padded(to: width))  \(StyledText(finding.found))\(unused)\n"
            // Most profiles are confined alike.
            if shown.contains(finding.layers) { continue }
            shown.append(finding.layers)
            for row in finding.layers { text += line(row, output) }
        }
        return text + "\n" + output.wrapped(summary(answer))
    }

    private static func summary(_ answer: Answer) -> String {
        guard answer.ready else { return "Exercises cannot be graded until that is mended." }
        let inUse = answer.findings.filter { !$0.isOptional }
        let rest = [
            inUse.contains(where: \.needsFull)
                ? "exercises that need the full rung of the sandbox are skipped here" : nil,
            inUse.contains(where: \.lacksPackages)
                ? "packages that are the subject of exercises are told where you come to them" : nil,
        ].compactMap { $0 }
        return rest.isEmpty ? "Everything is ready." : "Everything is ready; \(rest.joined(separator: ", and "))."
    }

    private static func mark(of finding: Finding) -> StyledText {
        if finding.works { return "\("ok     ", .good)" }
        if finding.needsFull { return "\("skipped", .notice)" }
        guard finding.lacksPackages else { return "\("MISSING", .bad)" }
        return finding.isOptional ? "\("unused ", .notice)" : "\("later  ", .notice)"
    }

    private static func line(_ row: Finding.Row, _ output: Output) -> StyledText {
        let state: StyledText = row.active ? "\("active ", .good)" : "\("missing", .notice)"
        var text: StyledText = "           \(state)  \(row.name.padded(to: 18))  \(row.purpose)\n"
        if let why = row.why { text += output.wrapped("why: \(why)", indent: 20) }
        if let remedy = row.remedy { text += output.wrapped("get it: \(remedy)", indent: 20) }
        return text
    }
}
