import Authoring
import Catalog
import Live
import Page
import Presentation

/// `reprise check --watch`: stays, and proves again whatever has changed.
struct CheckWatch {
    private let options: CheckOptions
    private let checking: Checking
    private let watch: TreeWatch
    private let first: Seen
    private var output: Output { checking.context.output }

    /// Looks at everything, so that what is saved while the first proof runs is seen afterwards.
    init(_ options: CheckOptions, _ checking: Checking) throws {
        self.options = options
        self.checking = checking
        watch = TreeWatch(["Exercises", "Sandboxes"].map(checking.folder.path))
        first = try Self.look(options, checking).seen
    }

    /// What each exercise was when it was last looked at.
    private struct Seen: Equatable {
        var findings: [Finding]
        var marks: [ExerciseID: String]
    }

    /// Never returns but by an error; a signal ends the program.
    func run() throws -> Never {
        try output.print("\nWatching. ^C ends it.\n")
        var seen = first
        while true {
            let (now, catalog, hashes) = try Self.look(options, checking)
            if now.findings != seen.findings { try CheckScreen(output).show(now.findings) }
            let changed = catalog?.exerciseIDs.filter { now.marks[$0] != nil && now.marks[$0] != seen.marks[$0] } ?? []
            if let catalog, let hashes, !changed.isEmpty {
                try output.print("\n")
                try checking.prove(changed, catalog, hashes) { _ in }
            }
            // While catalog.json is broken nobody can tell what is in it.
            seen = Seen(findings: now.findings, marks: catalog == nil ? seen.marks : now.marks)
            watch.wait()
        }
    }

    private static func look(
        _ options: CheckOptions, _ checking: Checking
    ) throws -> (seen: Seen, catalog: ExerciseCatalog?, hashes: ContentHashes?) {
        let (catalog, findings) = FormProof(checking.folder).catalog()
        guard let catalog else { return (Seen(findings: findings, marks: [:]), nil, nil) }
        let hashes = ContentHashes(checking.folder, catalog)
        let index = checking.world.index(checking.folder, catalog)
        let keys = checking.world.keys(checking.folder, catalog, index, hashes)
        // An exercise that was asked for may be gone for a while.
        let chosen = (try? options.choice.exercises(of: catalog) { try catalog.exercise(named: $0) }) ?? []
        let marks = chosen.map { ($0, keys?.key($0) ?? hashes.exercise($0) ?? "unreadable") }
        return (Seen(findings: findings, marks: Dictionary(uniqueKeysWithValues: marks)), catalog, hashes)
    }
}
