import Catalog
import Page

/// Holds a catalog to everything that can be told without running a program.
package struct FormProof {
    private let folder: CatalogFolder

    package init(_ folder: CatalogFolder) {
        self.folder = folder
    }

    /// The catalog, where nothing is wrong with `catalog.json` itself, and what is wrong with all but its exercises.
    package func catalog() -> (catalog: ExerciseCatalog?, findings: [Finding]) {
        let findings = FindingCollector()
        let catalog = folder.readCatalog(findings)
        let isSound = findings.all.isEmpty
        let sources = CatalogSources(folder, catalog)
        for rule in isSound ? RuleBook.catalogRules : [ReadableProfiles.self, NoStrayExercises.self] {
            rule.check(sources, findings)
        }
        return (isSound ? catalog : nil, CatalogFindings(folder, catalog).applied(to: findings.all))
    }

    /// The exercise, where it is such that its programs can be run, and what is wrong with it.
    package func exercise(_ id: ExerciseID, in catalog: ExerciseCatalog) -> (exercise: Exercise?, findings: [Finding]) {
        let findings = FindingCollector()
        let exercise = folder.readExercise(id, in: catalog, findings)
        if let exercise {
            let sources = ExerciseSources(folder, catalog, exercise)
            for rule in RuleBook.exerciseRules { rule.check(sources, findings) }
        }
        folder.findLinks(in: folder.exerciseFolder(id), findings)
        let isSound = findings.all.allSatisfy { RuleBook.description($0.rule.rawValue)?.canBeSwitched == true }
        return (isSound ? exercise : nil, RuleSettings(catalog, exercise).applied(to: findings.all))
    }
}
