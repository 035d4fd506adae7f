import Catalog
import Checks
import Page

/// What must hold of an exercise, short of running it.
package struct ExerciseForm {
    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog
    private let findings = FindingCollector()

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
    }

    /// The exercise as far as it can be read, and everything that is wrong with it.
    package func check(_ id: ExerciseID) -> (exercise: Exercise?, findings: [Finding]) {
        let exercise = folder.readExercise(id, in: catalog, findings)
        if let exercise {
            checkStatement(exercise)
            checkHints(exercise)
            checkFolders(exercise)
        }
        folder.findLinks(in: folder.exerciseFolder(id), findings)
        return (exercise, findings.all)
    }

    private func checkStatement(_ exercise: Exercise) {
        let file = folder.exerciseFolder(exercise.id) + "/statement.md"
        guard let text = folder.text(file, what: "the statement", findings) else { return }
        let title = String(text.prefix { $0 != "\n" })
        if title != "# " + exercise.title {
            findings.report(
                Finding(
                    .statementTitle, file: file, at: .line(1), found: "\"\(title)\"",
                    expected: "\"# \(exercise.title)\", the title"))
        }
        checkPrograms(exercise, in: text, file)
    }

    /// Whoever is asked about a program has to see that one, and no other.
    private func checkPrograms(_ exercise: Exercise, in statement: String, _ file: String) {
        for check in exercise.cases {
            for program in check.shownPrograms {
                let shown = "\n" + String(decoding: program, as: UTF8.self).trimmingSpaces + "\n"
                if statement.contains(shown) { continue }
                findings.report(
                    Finding(
                        .statementProgram, file: file, at: .key("case \"\(check.name)\""),
                        found: "not the program that is asked about", expected: "its lines, to the letter"))
            }
        }
    }

    private func checkHints(_ exercise: Exercise) {
        let file = folder.exerciseFolder(exercise.id) + "/hints.md"
        guard let text = folder.text(file, what: "two to four hints", findings) else { return }
        let sections = CatalogFolder.sections(of: text)
        if !(2...4).contains(sections.count) {
            findings.report(
                Finding(
                    .hints, file: file, found: "\(sections.count) sections (## …)",
                    expected: "two to four hints, each a section"))
        }
        for (index, section) in sections.enumerated() where section.isEmpty {
            findings.report(
                Finding(.hints, file: file, at: .key("hint \(index + 1)"), found: "no text", expected: "a hint"))
        }
    }

    private func checkFolders(_ exercise: Exercise) {
        let home = folder.exerciseFolder(exercise.id)
        let starter = StageForm(folder: folder, catalog: catalog, findings: findings).starterFiles(of: exercise)
        checkNames(
            in: home,
            expected: ["exercise.json", "statement.md", "hints.md", "solution", "mistakes", "checks"]
                + (starter.isEmpty ? [] : ["starter"]))
        if !starter.isEmpty { checkNames(in: home + "/starter", expected: starter) }
        checkNames(in: home + "/solution", expected: exercise.files)
        let names = exercise.mistakes.map(\.name)
        checkNames(in: home + "/mistakes", expected: names)
        for name in names where folder.isFolder(home + "/mistakes/" + name) {
            checkMistake(home + "/mistakes/" + name, exercise)
        }
        if names.count < 2 {
            findings.report(
                Finding(
                    .fewMistakes, file: home + "/exercise.json", at: .key("mistakes"), found: "\(names.count)",
                    expected: "at least two"))
        }
    }

    private func checkMistake(_ home: String, _ exercise: Exercise) {
        let file = home + "/diagnosis.md"
        if let text = folder.text(file, what: "two kind sentences", findings), text.trimmingSpaces.isEmpty {
            findings.report(Finding(.diagnosisText, file: file, found: "no text", expected: "two kind sentences"))
        }
        checkNames(in: home, expected: exercise.files + ["diagnosis.md"])
    }

    private func checkNames(in home: String, expected: [String]) {
        FileTreeForm(folder: folder, findings: findings).check(home, expected: expected)
    }
}
