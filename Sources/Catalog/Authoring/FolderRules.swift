/// What an exercise's folder must hold, beyond what its JSON says.
extension CatalogFolder {
    /// Everything that is wrong with an exercise, short of running it.
    public func faults(of id: ExerciseID, in catalog: ExerciseCatalog) -> [AuthoringFault] {
        let collector = FaultCollector()
        if let exercise = readExercise(id, in: catalog, faults: collector) {
            checkStatement(exercise, faults: collector)
            checkHints(exercise, faults: collector)
            checkPrograms(exercise, faults: collector)
        }
        return collector.faults
    }

    /// Everything that is wrong with the catalog as a whole: `catalog.json`, the profiles, and strays.
    public func faultsOfCatalog() -> [AuthoringFault] {
        let collector = FaultCollector()
        let catalog = readCatalog(faults: collector)
        for name in profileNames { _ = readProfile(name, faults: collector) }
        // Where no track could be read, every exercise would seem to be a stray.
        if !catalog.tracks.isEmpty { checkStrays(catalog, faults: collector) }
        return collector.faults
    }

    private func checkStrays(_ catalog: ExerciseCatalog, faults: FaultCollector) {
        let known = Set(catalog.exerciseIDs.map(\.description))
        for track in entries("Exercises") where isFolder("Exercises/" + track) {
            for topic in entries("Exercises/" + track) {
                for name in entries("Exercises/\(track)/\(topic)") where !known.contains("\(track)/\(topic)/\(name)") {
                    let file = "Exercises/\(track)/\(topic)/\(name)"
                    faults.report(
                        isFolder(file)
                            ? AuthoringFault(
                                file: file, found: "a folder that catalog.json does not name",
                                expected: "\"\(name)\" among the exercises of its topic")
                            : AuthoringFault(file: file, found: "a file", expected: "only folders of exercises"))
                }
            }
        }
    }

    private func checkStatement(_ exercise: Exercise, faults: FaultCollector) {
        let file = exerciseFolder(exercise.id) + "/statement.md"
        guard let text = text(file, what: "the statement", faults: faults) else { return }
        let title = String(text.prefix { $0 != "\n" })
        if title != "# " + exercise.title {
            faults.report(
                AuthoringFault(
                    file: file, keyPath: "line 1", found: "\"\(title)\"", expected: "\"# \(exercise.title)\", the title"
                ))
        }
    }

    private func checkHints(_ exercise: Exercise, faults: FaultCollector) {
        let file = exerciseFolder(exercise.id) + "/hints.md"
        guard let text = text(file, what: "two to four hints", faults: faults) else { return }
        let sections = Self.sections(of: text)
        if !(2...4).contains(sections.count) {
            faults.report(
                AuthoringFault(
                    file: file, found: "\(sections.count) sections (## …)",
                    expected: "two to four hints, each a section"))
        }
        for (index, section) in sections.enumerated() where section.isEmpty {
            faults.report(
                AuthoringFault(file: file, keyPath: "hint \(index + 1)", found: "no text", expected: "a hint"))
        }
    }

    private func checkPrograms(_ exercise: Exercise, faults: FaultCollector) {
        let folder = exerciseFolder(exercise.id)
        checkNames(
            entries(folder), in: folder, faults: faults,
            expected: [
                "exercise.json", "statement.md", "hints.md", "starter", "solution", "mistakes", "checks",
            ])
        checkNames(entries(folder + "/starter"), in: folder + "/starter", faults: faults, expected: exercise.files)
        checkNames(entries(folder + "/solution"), in: folder + "/solution", faults: faults, expected: exercise.files)
        let names = exercise.mistakes.map(\.name)
        checkNames(entries(folder + "/mistakes"), in: folder + "/mistakes", faults: faults, expected: names)
        for name in names where isFolder(folder + "/mistakes/" + name) {
            let inner = folder + "/mistakes/" + name
            if let text = text(inner + "/diagnosis.md", what: "two kind sentences", faults: faults),
                text.trimmingSpaces.isEmpty
            {
                faults.report(
                    AuthoringFault(file: inner + "/diagnosis.md", found: "no text", expected: "two kind sentences"))
            }
            checkNames(entries(inner), in: inner, faults: faults, expected: exercise.files + ["diagnosis.md"])
        }
        if names.count < 2 {
            faults.report(
                AuthoringFault(
                    file: folder + "/exercise.json", keyPath: "mistakes", found: "\(names.count)",
                    expected: "at least two"))
        }
    }

    /// Reports what is missing in a folder, and what does not belong there.
    private func checkNames(_ found: [String], in folder: String, faults: FaultCollector, expected: [String]) {
        for name in expected where !found.contains(name) {
            let reported = faults.faults.contains { $0.file == folder + "/" + name }
            if !reported {
                faults.report(
                    AuthoringFault(file: folder + "/" + name, found: "nothing", expected: "this file or folder"))
            }
        }
        for name in found where !expected.contains(name) {
            faults.report(
                AuthoringFault(
                    file: folder + "/" + name, found: "a file or folder that does not belong here",
                    expected: "only " + expected.joined(separator: ", "),
                    suggestion: NearestName.of(name, among: expected)))
        }
    }
}
