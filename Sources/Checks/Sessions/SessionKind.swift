import Page

extension Finding.Rule {
    /// A session that is not written as one.
    package static let session = Finding.Rule(rawValue: "session")
}

/// `*.pycon`: interpreter sessions.
package enum SessionKind: CheckKind {
    package static let fileNames = "*.pycon"

    package static func owns(_ fileName: String) -> Bool { fileName.hasSuffix(".pycon") }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        guard let text = CatalogText.decoded(file.content) else {
            findings.report(
                Finding(
                    .encoding, file: file.path, found: "bytes that are not UTF-8", expected: "interpreter sessions"))
            return []
        }
        let first = file.learnerFiles.first ?? ""
        guard let module = ModuleName.of(first) else {
            findings.report(
                Finding(
                    .session, file: file.path, found: "a session, where the first of \"files\" is \"\(first)\"",
                    expected: "a Python file as the first; a session begins with its names"))
            return []
        }
        let solution = file.solution()
        let (ownNames, manner) = (DefinedNames.of(solution), ExampleManner(functions: SolutionFunctions(solution)))
        let headers = SessionHeaders(file: file, findings: findings)
        return SessionParser(text, file: file.path, findings: findings).parse().map { block in
            var check = SessionCheck(
                name: block.name, file: file.path, module: module, examples: manner.decided(block.examples),
                service: headers.service(of: block))
            check.comparison = headers.comparison(of: block)
            check.ownNames = ownNames
            return check
        }
    }
}
