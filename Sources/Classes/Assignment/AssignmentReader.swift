import Catalog
import Checks
import Page
import System

/// Reads an assignment: a JSON object whose keys CONTRIBUTING.md lists.
package struct AssignmentReader {
    package static let largest = 1 << 20
    private static let mostExercises = 200
    private static let mostPoints = 10_000

    private let folder: CatalogFolder
    private let catalog: ExerciseCatalog

    package init(_ folder: CatalogFolder, _ catalog: ExerciseCatalog) {
        self.folder = folder
        self.catalog = catalog
    }

    /// - Throws: ``Findings`` with everything that is wrong with it, and those of an exercise that cannot be read.
    package func read(_ bytes: [UInt8], file: String) throws -> Assignment {
        let findings = FindingCollector()
        guard let reader = ObjectReader.open(bytes, file: file, findings: findings) else {
            throw Findings(findings.all)
        }
        reader.checkFormat(1)
        let title = reader.optionalString("title") ?? ""
        let visibility = reader.choice("visibility", Assignment.Visibility.self, what: "a visibility")
        let readers = reader.objects("exercises", atLeast: 1, atMost: Self.mostExercises)
        var tasks: [AssignedTask] = []
        for task in readers {
            guard let read = try self.task(task) else { continue }
            if tasks.contains(where: { $0.exercise.id == read.exercise.id }) {
                task.report("id", found: "\"\(read.exercise.id)\" again", expected: "each only once")
            }
            tasks.append(read)
        }
        reader.finish()
        try findings.throwIfAny()
        var assignment = Assignment(title: title, tasks: tasks)
        if let visibility { assignment.visibility = visibility }
        return assignment
    }

    private func task(_ reader: ObjectReader) throws -> AssignedTask? {
        let name = reader.string("id")
        let points = reader.optionalInteger("points", in: 0...Self.mostPoints)
        let award = reader.choice("award", AssignedTask.Award.self, what: "an award")
        let inner = reader.optionalString("folder")
        _ = reader.value("hidden")
        guard let id = catalog.resolve(name) else {
            if !name.isEmpty {
                reader.report(
                    "id", found: "\"\(name)\"", expected: "an exercise of the catalog",
                    nearest: catalog.nearest(to: name)?.description)
            }
            return nil
        }
        var task = AssignedTask(try folder.exercise(id, in: catalog))
        if let points { task.points = points }
        if let award { task.award = award }
        task.folder = inner.flatMap { folder(reader, $0) }
        task.hidden = hidden(reader, task.exercise)
        reader.finish()
        return task
    }

    private func folder(_ reader: ObjectReader, _ path: String) -> String? {
        let parts = path.withoutLastSlash.parts(betweenBytes: "/")
        guard !parts.contains(where: { ["", ".", ".."].contains($0) || $0.utf8.contains(0) }) else {
            reader.report("folder", found: "\"\(path)\"", expected: "a path below a learner's folder, as \"task-2\"")
            return nil
        }
        return parts.joined(separator: "/")
    }

    /// `true` for all cases, or their names.
    private func hidden(_ reader: ObjectReader, _ exercise: Exercise) -> Set<String> {
        let names = exercise.cases.map(\.name)
        guard let value = reader.value("hidden") else { return [] }
        if case .bool(let isHidden) = value.content { return isHidden ? Set(names) : [] }
        guard value.elements != nil else {
            reader.report("hidden", found: value.kind, expected: "true, or a list with names of cases")
            return []
        }
        let hidden = reader.strings("hidden")
        for (index, name) in hidden.enumerated() {
            reader.check(name, key: "hidden[\(index)]", among: names, what: "a case of \(exercise.id)")
        }
        return Set(hidden)
    }
}

extension ObjectReader {
    /// One of the words of an enumeration; nothing where the key is left out or holds another.
    fileprivate func choice<Choice: RawRepresentable & CaseIterable>(
        _ key: String, _: Choice.Type, what: String
    ) -> Choice? where Choice.RawValue == String {
        optionalString(key).flatMap { text in
            check(text, key: key, among: Choice.allCases.map(\.rawValue), what: what)
            return Choice(rawValue: text)
        }
    }
}
