import Catalog
import Presentation
import Sandbox

/// `reprise sandbox`: the sandbox profiles, and the third-party packages that some of them have.
struct SandboxCommand: Command {
    static let spec = CommandSpec(
        name: "sandbox", arguments: "list|prepare|remove [NAME]", argumentCount: 1...2,
        completes: ArgumentCompletion(
            first: .words(of: Word.self),
            after: [Word.prepare.rawValue: .asked(.profiles), Word.remove.rawValue: .asked(.profiles)]),
        summary: "list the sandbox profiles; install or remove a profile's Python packages",
        details: """
            Only profiles with a requirements.txt have packages. They are installed into your cache folder, for the
            python3 on your PATH; your own packages are not touched, and nothing is installed unless you ask here.
            Packages are fetched from where your own pip fetches them, as wheels, and never run outside the sandbox.
            Of an interrupted preparation nothing is kept.
            """,
        options: [.json, .catalog, .help], examples: ["reprise sandbox list", "reprise sandbox prepare web"],
        command: SandboxCommand.init)

    private struct Entry: Encodable {
        var name: String
        var title: String
        var network: String
        var processes: Int
        var packages: Int
        var state: String
        var folder: String?
    }

    private enum Word: String, CaseIterable {
        case list, prepare, remove
    }

    private enum Action {
        case list
        case prepare(String)
        case remove(String)
    }

    private let action: Action
    private let places: Places
    private let isJSON: Bool

    init(_ arguments: Arguments) throws {
        let words = arguments.positional
        guard let word = Word(rawValue: words[0]) else {
            throw UsageFault(
                message: Wording.unknownAction(words[0], of: Self.spec, among: Word.allCases.map(\.rawValue)))
        }
        switch (word, words.count) {
        case (.list, 1): action = .list
        case (.prepare, 2): action = .prepare(words[1])
        case (.remove, 2): action = .remove(words[1])
        default: throw UsageFault(message: Wording.wrongCount(words + [""], of: Self.spec))
        }
        places = Places(arguments)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        let folder = try places.catalogFolder(context)
        switch action {
        case .list: try list(folder, context)
        case .prepare(let name): try prepare(try profile(name, folder), context)
        case .remove(let name): try remove(try profile(name, folder), context)
        }
        return .accepted
    }

    private func profile(_ name: String, _ folder: CatalogFolder) throws -> SandboxProfile {
        let names = try folder.profileNames()
        guard names.contains(name) else {
            throw UsageFault(message: Wording.unknownProfile(name, among: names))
        }
        return try folder.profile(name)
    }

    private func store(_ profile: SandboxProfile, _ context: Context) throws -> PackageStore {
        PackageStore(
            profile: profile, interpreter: try InterpreterLocator(environment: context.environment).locate(),
            environment: context.environment)
    }

    private func list(_ folder: CatalogFolder, _ context: Context) throws {
        let entries = try folder.profileNames().map { name in
            let profile = try folder.profile(name)
            let store = try store(profile, context)
            return Entry(
                name: name, title: profile.title, network: profile.network.rawValue, processes: profile.processes,
                packages: profile.requirements?.packages.count ?? 0, state: store.state.rawValue,
                folder: profile.requirements == nil ? nil : store.folder)
        }
        if isJSON {
            try context.output.printJSON(entries)
            return
        }
        let width = entries.map(\.name.count).max() ?? 0
        for entry in entries {
            let packages =
                entry.packages == 0
                ? "" : "; \(Wording.count(entry.packages, "package")), \(entry.state)"
            try context.output.print("\(entry.name.padded(to: width))  \(entry.title)\(packages)\n")
        }
    }

    private func prepare(_ profile: SandboxProfile, _ context: Context) throws {
        let store = try store(profile, context)
        switch store.state {
        case .notNeeded: try context.output.print("\(profile.id) needs no packages; it is ready.\n")
        case .prepared: try context.output.print("\(profile.id) is prepared already.\n")
        case .absent:
            try context.output.print("Preparing \(profile.id) in \(context.shown(store.folder ?? ""))\n")
            try Interruption.guarding("Nothing is installed. Type the same command again to begin anew.") {
                try store.prepare { try context.output.print("  \(Wording.progress($0))\n") }
            }
            try context.output.print("\(profile.id) is prepared.\n")
        }
    }

    private func remove(_ profile: SandboxProfile, _ context: Context) throws {
        let removed = try store(profile, context).remove()
        try context.output.print(
            removed ? "The packages of \(profile.id) are removed.\n" : "\(profile.id) has no packages here.\n")
    }
}
