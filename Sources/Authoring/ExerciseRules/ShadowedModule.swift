import Catalog
import Checks
import Page
import System

/// No file takes the place of a module of the standard library.
enum ShadowedModule: ExerciseRule {
    static let description = RuleDescription(
        "shadowed-module", "A file called random.py is what `import random` finds, in everything that is run.")

    static func check(_ sources: ExerciseSources, _ findings: FindingCollector) {
        let places = sources.places
        for (index, name) in sources.exercise.files.enumerated() {
            guard let module = module(name), StandardModules.names.contains(module) else { continue }
            report(module, name, sources.home + "/exercise.json", places.place("files[\(index)]"), findings)
        }
        for name in sources.exercise.given.keys.sorted() {
            guard let module = module(name), StandardModules.names.contains(module) else { continue }
            report(module, name, sources.home + "/checks/given/" + name, .whole, findings)
        }
        checkCases(sources, findings)
    }

    /// Files that lie beside the answer in one case.
    private static func checkCases(_ sources: ExerciseSources, _ findings: FindingCollector) {
        for check in sources.exercise.cases.compactMap({ $0 as? ProgramCheck }) {
            for name in check.files.keys.sorted() {
                guard let module = module(name), StandardModules.names.contains(module) else { continue }
                let place = Finding.Place.key("case \"\(check.name)\"")
                report(module, name, sources.home + "/checks/cases.json", place, findings)
            }
        }
    }

    private static func report(
        _ module: String, _ name: String, _ file: String, _ place: Finding.Place, _ findings: FindingCollector
    ) {
        findings.report(
            finding(
                file, at: place, found: "\"\(name)\", which hides the module \(module) of Python",
                expected: "a name that no module of the standard library has"))
    }

    /// What `import` finds in a file or, by its `__init__.py`, in a folder at the top; nothing for all others.
    private static func module(_ path: String) -> String? {
        let parts = path.parts(betweenBytes: "/")
        if parts.count == 1, parts[0].hasSuffix(".py") { return String(parts[0].dropLast(3)) }
        return parts.count == 2 && parts[1] == "__init__.py" ? parts[0] : nil
    }
}
