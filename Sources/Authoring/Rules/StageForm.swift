import Catalog
import Page

/// What must hold of a stage so that it can go on from the one before.
struct StageForm {
    let folder: CatalogFolder
    let catalog: ExerciseCatalog
    let findings: FindingCollector

    /// The files that lie in the starter: all, or in a stage those that it adds; that it keeps the others is checked.
    func starterFiles(of exercise: Exercise) -> [String] {
        guard let before = exercise.continues else { return exercise.files }
        // What is wrong with that one is told with it.
        guard let earlier = folder.readExercise(before, in: catalog, FindingCollector()) else { return exercise.files }
        let left = earlier.files.filter { !exercise.files.contains($0) }
        if !left.isEmpty {
            findings.report(
                Finding(
                    .stageFiles, file: folder.exerciseFolder(exercise.id) + "/exercise.json", at: .key("files"),
                    found: "no \(left.joined(separator: ", ")), which \(before) has",
                    expected: "all files of the stage before, and those that are new"))
        }
        return exercise.files.filter { !earlier.files.contains($0) }
    }
}
