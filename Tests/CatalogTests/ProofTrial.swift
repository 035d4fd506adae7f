import Foundation
import Testing

@testable import Authoring
@testable import Catalog
@testable import Page
@testable import Sandbox

/// What a rule of the proof finds in a copy of the sound catalog; all trials share their sessions.
enum ProofTrial {
    private static let environment = ProcessInfo.processInfo.environment

    static let pool: SandboxPool = {
        let sound = Bundle.module.resourceURL!.appending(path: "Fixtures/sound").path
        let profile = CatalogFolder(root: sound).readProfile("pure", FindingCollector())!
        return SandboxPool(
            profile: profile, caps: .builtIn,
            interpreter: try! InterpreterLocator(environment: environment).locate(), environment: environment,
            workers: 2)
    }()

    /// The Pythons of another version than the one in use.
    static let otherPythons = InterpretersAtHand(environment: environment).all().filter {
        PythonVersion($0.version) != PythonVersion(pool.interpreter.version)
    }

    static func findings(
        _ rule: any ProofRule.Type, _ edits: [CatalogCopy.Edit], pythons: [PythonInterpreter] = []
    ) throws -> [Finding] {
        try CatalogCopy.with(edits) { copy in
            let catalog = try copy.folder.catalog()
            // Mistakes may name cases that an edit has taken away.
            let exercise = try #require(
                copy.folder.readExercise(catalog.exerciseIDs[0], in: catalog, FindingCollector()))
            let runs = ProofRuns(
                ExerciseSources(copy.folder, catalog, exercise), pool: pool, sessions: 1,
                index: CatalogIndex(copy.folder, catalog, cacheFolder: nil), pythons: pythons)
            return try rule.findings(runs)
        }
    }
}

/// What an author does, and what a rule of the proof says to it.
struct ProofRow: Sendable, CustomTestStringConvertible {
    var what: String
    var rule: any ProofRule.Type
    var edits: [CatalogCopy.Edit]
    /// `FILE: PLACE` and a part of what was found, of each finding, with the file as in an edit.
    var findings: [(place: String, found: String)]

    init(
        _ what: String, _ rule: any ProofRule.Type, _ edits: CatalogCopy.Edit...,
        finds findings: [(place: String, found: String)]
    ) {
        self.what = what
        self.rule = rule
        self.edits = edits
        self.findings = findings
    }

    var testDescription: String { what }

    func check(sourceLocation: SourceLocation = #_sourceLocation) throws {
        let found = try ProofTrial.findings(rule, edits)
        let places = found.map { finding in
            let place = AuthoringFault(finding).keyPath
            return place.isEmpty ? finding.file : "\(finding.file): \(place)"
        }
        #expect(places == findings.map { CatalogCopy.path($0.place) }, sourceLocation: sourceLocation)
        for (finding, expected) in zip(found, findings) {
            #expect(finding.found.contains(expected.found), "\(finding)", sourceLocation: sourceLocation)
            #expect(finding.rule == rule.description.rule, sourceLocation: sourceLocation)
        }
    }
}
