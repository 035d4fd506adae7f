import Page

/// `rules.json`: rules on what stands in the learner's files, each a case.
package enum RulesKind: CheckKind {
    package static let fileNames = "rules.json"

    package static func owns(_ fileName: String) -> Bool { fileName == "rules.json" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        guard let reader = ObjectReader.open(file.content, file: file.path, findings: findings) else { return [] }
        let rules = reader.objects("rules", atLeast: 1).compactMap { RuleReader($0, file).read() }
        reader.finish()
        return rules
    }
}
