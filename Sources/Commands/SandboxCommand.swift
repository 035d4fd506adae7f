import Catalog
import Sandbox

/// `reprise sandbox`: the sandbox profiles, and the third-party packages that some of them have.
enum SandboxCommand {
    static let spec = CommandSpec(
        name: "sandbox", arguments: "list|prepare|remove [NAME]", argumentCount: 1...2,
        summary: "list the sandbox profiles; install or remove a profile's Python packages",
        details: """
            Only profiles with a requirements.txt have packages. They are installed into your cache folder, for the
            python3 on your PATH; your own packages are not touched, and nothing is installed unless you ask here.
            An interrupted preparation is continued by the next.
            """,
        options: [.json, .catalog, .help], examples: ["reprise sandbox list", "reprise sandbox prepare web"], run: run)

    private struct Entry: Encodable {
        var name: String
        var title: String
        var network: String
        var processes: Int
        var packages: Int
        var state: String
        var folder: String?
    }

    private static func run(_ arguments: Arguments, _ context: Context) throws -> ExitCode {
        let folder = try CatalogLocation.find(arguments, context)
        let words = arguments.positional
        switch (words[0], words.count) {
        case ("list", 1): try list(folder, arguments, context)
        case ("prepare", 2): try prepare(try profile(words[1], folder), context)
        case ("remove", 2): try remove(try profile(words[1], folder), context)
        case ("prepare", 1), ("remove", 1), ("list", _):
            throw UsageFault(message: Wording.wrongCount(words + [""], of: spec))
        default:
            throw UsageFault(message: Wording.unknownAction(words[0], of: spec, among: ["list", "prepare", "remove"]))
        }
        return .accepted
    }

    private static func profile(_ name: String, _ folder: CatalogFolder) throws -> SandboxProfile {
        guard folder.profileNames.contains(name) else {
            throw UsageFault(message: Wording.unknownProfile(name, among: folder.profileNames))
        }
        return try folder.profile(name)
    }

    private static func store(_ profile: SandboxProfile, _ context: Context) throws -> PackageStore {
        PackageStore(
            profile: profile, interpreter: try InterpreterLocator(environment: context.environment).locate(),
            environment: context.environment)
    }

    private static func list(_ folder: CatalogFolder, _ arguments: Arguments, _ context: Context) throws {
        let entries = try folder.profileNames.map { name in
            let profile = try folder.profile(name)
            let store = try store(profile, context)
            return Entry(
                name: name, title: profile.title, network: profile.network.rawValue, processes: profile.processes,
                packages: profile.packageCount, state: store.state.rawValue,
                folder: profile.requirements == nil ? nil : store.folder)
        }
        if arguments.wantsJSON {
            context.output.print(try JSONOutput.text(entries))
            return
        }
        let width = entries.map(\.name.count).max() ?? 0
        for entry in entries {
            let packages =
                entry.packages == 0
                ? "" : "; \(entry.packages) \(entry.packages == 1 ? "package" : "packages"), \(entry.state)"
            context.output.print("\(entry.name.padded(to: width))  \(entry.title)\(packages)\n")
        }
    }

    private static func prepare(_ profile: SandboxProfile, _ context: Context) throws {
        let store = try store(profile, context)
        switch store.state {
        case .notNeeded: context.output.print("\(profile.id) needs no packages; it is ready.\n")
        case .prepared: context.output.print("\(profile.id) is prepared already.\n")
        case .incomplete, .absent:
            context.output.print("Preparing \(profile.id) in \(context.shown(store.folder ?? ""))\n")
            try Interruption.guarding("Type the same command again to go on with the preparation.") {
                try store.prepare { line in context.output.print("  \(VisibleText.line(line.utf8))\n") }
            }
            context.output.print("\(profile.id) is prepared.\n")
        }
    }

    private static func remove(_ profile: SandboxProfile, _ context: Context) throws {
        let removed = try store(profile, context).remove()
        context.output.print(
            removed ? "The packages of \(profile.id) are removed.\n" : "\(profile.id) has no packages here.\n")
    }
}

extension SandboxProfile {
    /// How many packages the requirements name.
    fileprivate var packageCount: Int {
        (requirements ?? "").split(separator: "\n").filter { $0.contains("==") && !$0.hasPrefix("#") }.count
    }
}
