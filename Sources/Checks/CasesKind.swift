import Page

/// `cases.json`: each case is of the kind that its keys tell.
package enum CasesKind: CheckKind {
    package static let fileNames = "cases.json"

    package static func owns(_ fileName: String) -> Bool { fileName == "cases.json" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        guard let reader = ObjectReader.open(file.content, file: file.path, findings: findings) else { return [] }
        let cases = reader.objects("cases", atLeast: 1).map { read(CaseReader($0, file)) }
        reader.finish()
        return cases
    }

    private static func read(_ entry: CaseReader) -> any Check {
        let program = ProgramReader.read(entry)
        let growth = GrowthReader.read(entry, program)
        entry.reader.finish()
        return growth ?? program
    }
}
