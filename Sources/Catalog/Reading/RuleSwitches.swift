import Checks

/// Reads `rules`, of a catalog and of an exercise.
///
/// Which rules there are is not known here; that each exists is checked with the catalog.
enum RuleSwitches {
    private typealias Level = ExerciseCatalog.RuleLevel

    /// Of a catalog: `{"two-mistakes": "off"}`.
    static func ofCatalog(_ reader: ObjectReader) -> [String: ExerciseCatalog.RuleLevel] {
        read(reader) { rules, id in level(rules, id) }
    }

    /// Of an exercise, which has to say why: `{"shadowed-module": {"level": "off", "reason": "…"}}`.
    static func ofExercise(_ reader: ObjectReader) -> [String: ExerciseCatalog.RuleLevel] {
        read(reader) { rules, id in
            guard let rule = rules.object(id) else { return nil }
            let level = level(rule, "level")
            _ = rule.string("reason")
            rule.finish()
            return level
        }
    }

    private static func read(_ reader: ObjectReader, _ level: (ObjectReader, String) -> Level?) -> [String: Level] {
        guard reader.value("rules") != nil, let rules = reader.object("rules") else { return [:] }
        return rules.freeMembers.reduce(into: [:]) { $0[$1.key] = level(rules, $1.key) }
    }

    private static func level(_ reader: ObjectReader, _ key: String) -> Level? {
        reader.name(key, among: Level.allCases.map(\.rawValue), what: "a level").flatMap(Level.init)
    }
}
