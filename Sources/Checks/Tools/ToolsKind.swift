import Page

/// `tools.json`: a tool of a profile over the learner's files.
package enum ToolsKind: CheckKind {
    package static let fileNames = "tools.json"

    package static func owns(_ fileName: String) -> Bool { fileName == "tools.json" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        guard let reader = ObjectReader.open(file.content, file: file.path, findings: findings) else { return [] }
        let checks = reader.objects("tools", atLeast: 1).map { entry -> (any Check)? in
            let reader = ToolReader(entry, file)
            defer { entry.finish() }
            return reader.read()
        }
        reader.finish()
        return checks.compactMap { $0 }
    }
}
