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
        checkNames(
            in: home,
            expected: ["exercise.json", "statement.md", "hints.md", "starter", "solution", "mistakes", "checks"])
        checkNames(in: home + "/starter", expected: exercise.files)
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

    /// Reports what is missing in a folder and those below it, and what does not belong there.
    private func checkNames(in home: String, expected: [String]) {
        let found = folder.entries(home, findings)
        let paths = Dictionary(grouping: expected) { $0.parts(betweenBytes: "/")[0] }
        for name in expected where !found.contains(name.parts(betweenBytes: "/")[0]) {
            let file = home + "/" + name
            if findings.all.contains(where: { $0.file == file }) { continue }
            findings.report(
                Finding(.fileMissing, file: file, found: "nothing", expected: "this file or folder"))
        }
        for name in found {
            guard let below = paths[name] else {
                reportStray(home + "/" + name, name, expected)
                continue
            }
            let deeper = below.compactMap { String($0.utf8.dropFirst(name.utf8.count + 1)) }.filter { !$0.isEmpty }
            if !deeper.isEmpty { checkNames(in: home + "/" + name, expected: deeper) }
        }
    }

    private func reportStray(_ file: String, _ name: String, _ expected: [String]) {
        findings.report(
            Finding(
                .stray, file: file, found: "a file or folder that does not belong here",
                expected: "only " + expected.joined(separator: ", "),
                nearest: NearestName.of(name, among: expected)))
    }
}
