import Sandbox

/// Reads `exercise.json` and the checks of one exercise.
extension CatalogFolder {
    /// An exercise of the catalog, with its cases.
    ///
    /// - Throws: ``AuthoringFaults`` with everything that is wrong with `exercise.json` and the checks.
    public func exercise(_ id: ExerciseID, in catalog: ExerciseCatalog) throws -> Exercise {
        let faults = FaultCollector()
        let exercise = readExercise(id, in: catalog, faults: faults)
        try faults.throwIfAny()
        return exercise!
    }

    /// Nothing only where a fault has been reported.
    func readExercise(_ id: ExerciseID, in catalog: ExerciseCatalog, faults: FaultCollector) -> Exercise? {
        let folder = exerciseFolder(id)
        guard isFolder(folder) else {
            faults.report(
                AuthoringFault(
                    file: Self.catalogFile, keyPath: "tracks", found: "\"\(id)\", which has no folder",
                    expected: "a folder \(folder)"))
            return nil
        }
        let file = folder + "/exercise.json"
        guard let bytes = bytes(file, what: "an exercise", faults: faults),
            let reader = ObjectReader.open(bytes, file: file, faults: faults)
        else { return nil }
        reader.checkFormat(1)
        var exercise = Exercise(
            id: id, title: reader.string("title"), level: reader.integer("level", in: 1...5),
            minutes: reader.integer("minutes", in: 1...600), concepts: reader.strings("concepts", atLeast: 1),
            sandbox: "", files: reader.strings("files", atLeast: 1), mistakes: [], cases: [], contentHash: "")
        for (index, concept) in exercise.concepts.enumerated() {
            reader.check(
                concept, key: "concepts[\(index)]", among: catalog.concepts.map(\.id), what: "a concept of catalog.json"
            )
        }
        exercise.sandbox = reader.name("sandbox", among: profileNames, what: "a folder of Sandboxes") ?? ""
        for (index, name) in exercise.files.enumerated() where !Self.isPythonFile(name) {
            reader.report(
                "files[\(index)]", found: "\"\(name)\"", expected: "the name of a Python file, such as main.py")
        }
        exercise.cases = readChecks(exercise, faults: faults)
        let caseNames = exercise.cases.map(\.name)
        exercise.mistakes = reader.objects("mistakes").map { mistake in
            Self.mistake(mistake, catalog: catalog, caseNames: caseNames)
        }
        for (index, mistake) in exercise.mistakes.enumerated()
        where !mistake.name.isEmpty && exercise.mistakes[..<index].contains(where: { $0.name == mistake.name }) {
            reader.report("mistakes[\(index)].name", found: "\"\(mistake.name)\" again", expected: "each only once")
        }
        reader.finish()
        let checks = ["/checks/", "/checks/\(Self.serviceFolder)/"].flatMap { part in
            entries(folder + part).map { folder + part + $0 }
        }
        let hashed = ([file, folder + "/statement.md"] + checks).flatMap { name -> [UInt8] in
            Array(name.utf8) + [0] + ((try? FileContent.read(path(name))) ?? []) + [0]
        }
        exercise.contentHash = FileStatus.hash(hashed)
        return exercise
    }

    /// A file name that `import` can find.
    private static func isPythonFile(_ name: String) -> Bool {
        guard name.hasSuffix(".py") else { return false }
        let module = name.dropLast(3)
        guard let first = module.first, first.isLetter || first == "_" else { return false }
        return module.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    }

    private static func mistake(_ reader: ObjectReader, catalog: ExerciseCatalog, caseNames: [String]) -> Mistake {
        let name = reader.string("name")
        if !name.isEmpty && !KebabCase.isValid(name) {
            reader.report("name", found: "\"\(name)\"", expected: "lower-case letters, digits and single hyphens")
        }
        let trap = reader.optionalString("trap")
        if let trap { reader.check(trap, key: "trap", among: catalog.traps.map(\.id), what: "a trap of catalog.json") }
        let kinds = VerdictKind.allCases.filter { $0 != .accepted }.map(\.rawValue)
        let verdict = reader.name("verdict", among: kinds, what: "a verdict").flatMap(VerdictKind.init)
        let fails = reader.strings("fails", atLeast: 1)
        for (index, name) in fails.enumerated() {
            reader.check(name, key: "fails[\(index)]", among: caseNames, what: "the name of a case")
        }
        reader.finish()
        return Mistake(name: name, trap: trap, verdict: verdict ?? .wrongAnswer, failingCases: fails)
    }

    private func readChecks(_ exercise: Exercise, faults: FaultCollector) -> [ExerciseCase] {
        let folder = exerciseFolder(exercise.id) + "/checks"
        var cases: [ExerciseCase] = []
        var owners: [String: String] = [:]
        let services = readServices(folder + "/services", exercise: exercise, faults: faults)
        for name in entries(folder) where name != Self.serviceFolder {
            let file = folder + "/" + name
            for entry in readCheck(file, exercise: exercise, services: services, faults: faults) {
                if let owner = owners[entry.name] {
                    faults.report(
                        AuthoringFault(
                            file: file, keyPath: "case \"\(entry.name)\"", found: "a name that \(owner) has already",
                            expected: "case names that are unique in the exercise"))
                }
                owners[entry.name] = name
                cases.append(entry)
            }
        }
        if entries(folder).isEmpty {
            faults.report(AuthoringFault(file: folder, found: "no check", expected: "cases.json or a file *.pycon"))
        }
        return cases
    }

    private static let serviceFolder = "services"

    /// The scripts that cases may ask for, by name; only a profile with a network of its own has a use for them.
    private func readServices(_ folder: String, exercise: Exercise, faults: FaultCollector) -> [String: Service] {
        let names = entries(folder)
        if !names.isEmpty, !exercise.sandbox.isEmpty,
            let profile = readProfile(exercise.sandbox, faults: FaultCollector()), profile.network != .loopback
        {
            faults.report(
                AuthoringFault(
                    file: folder, found: "services under the sandbox profile \(profile.id)",
                    expected: "a profile whose network is loopback"))
        }
        var services: [String: Service] = [:]
        for name in names {
            services[name] = bytes(folder + "/" + name, what: "a Python script", faults: faults).map {
                Service(name: name, source: $0)
            }
        }
        return services
    }

    private func readCheck(
        _ file: String, exercise: Exercise, services: [String: Service], faults: FaultCollector
    ) -> [ExerciseCase] {
        if file.hasSuffix(".pycon") {
            guard let text = text(file, what: "interpreter sessions", faults: faults) else { return [] }
            let module = exercise.files.first.map { String($0.dropLast(3)) } ?? ""
            return SessionParser(text, file: file, faults: faults).parse().map { block in
                if let service = block.service, services[service.name] == nil {
                    faults.report(
                        AuthoringFault(
                            file: file, keyPath: "line \(service.line)", found: "\"\(service.name)\"",
                            expected: "a file of checks/services",
                            suggestion: NearestName.of(service.name, among: services.keys)))
                }
                return ExerciseCase(
                    name: block.name, kind: .session(SessionCase(module: module, examples: block.examples)),
                    service: block.service.flatMap { services[$0.name] })
            }
        }
        if file.hasSuffix("/cases.json") {
            guard let bytes = bytes(file, what: "whole-program cases", faults: faults) else { return [] }
            if !exercise.files.contains("main.py") {
                faults.report(
                    AuthoringFault(
                        file: file, found: "whole-program cases", expected: "main.py among \"files\" of exercise.json"))
            }
            return CasesReader(file: file, learnerFiles: exercise.files, services: services, faults: faults).read(bytes)
        }
        faults.report(AuthoringFault(file: file, found: "a file of no known kind", expected: "cases.json or *.pycon"))
        return []
    }
}
