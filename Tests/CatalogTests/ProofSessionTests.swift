import Testing

@testable import Authoring
@testable import Catalog
@testable import Sandbox

/// What exercises that are proven one after the other leave to each other in the sessions that they share.
@Suite struct ProofSessionTests {
    private static let imports = "import asyncio, http.server, sqlite3, unittest.mock, urllib.request\n"

    /// A fifth of this is more than Python takes by itself, and less than with all that another exercise imports.
    private static let limited = #""level": 1, "limits": { "memory-mib": 96 }"#

    @Test func noneImportsForOneWithLittleMemory() throws {
        let edits: [CatalogCopy.Edit] = [
            .copy(CatalogCopy.exercise, to: "Exercises/basics/loops/importing"),
            .replace("Exercises/catalog.json", #"["countdown"]"#, with: #"["importing", "countdown"]"#),
            .replace(
                "Exercises/basics/loops/importing/solution/steps.py", "def countdown(start):\n",
                with: Self.imports + "def countdown(start):\n"),
            .replace("./exercise.json", #""level": 1"#, with: Self.limited),
        ]
        try CatalogCopy.with(edits) { copy in
            let catalog = try copy.folder.catalog()
            let pool = ProofTrial.pool.apart()
            let prover = CatalogProver(
                folder: copy.folder, catalog: catalog, index: CatalogIndex(copy.folder, catalog, cacheFolder: nil),
                processors: 1, makePool: { _ in pool })
            defer { prover.close() }
            let proven = try prover.prove(catalog.exerciseIDs, observer: ProofObserver { _ in })
            #expect(proven.count == 2)
            #expect(proven.flatMap(\.findings).map(\.found).filter { $0.contains("memory-mib") } == [])
        }
    }
}
