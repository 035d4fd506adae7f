import Page

/// The texts that every exercise has are there, and all that it has can be read.
enum RequiredTexts: ExerciseRule {
    static let description = ReaderRules.description(.fileMissing)

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let home = sources.home
        _ = sources.folder.text(home + "/statement.md", what: "the statement", findings)
        _ = sources.folder.text(home + "/hints.md", what: "two to four hints", findings)
        if sources.folder.lies(home + "/note.md") {
            _ = sources.folder.text(home + "/note.md", what: "a last word", findings)
        }
        for mistake in sources.exercise.mistakes where sources.folder.isFolder("\(home)/mistakes/\(mistake.name)") {
            let file = "\(home)/mistakes/\(mistake.name)/diagnosis.md"
            _ = sources.folder.text(file, what: "two kind sentences", findings)
        }
    }
}
