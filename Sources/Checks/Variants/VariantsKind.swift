import Page

/// The folder `variants`: programs that the learner's tests must pass, and programs that they must fail.
package enum VariantsKind: CheckKind {
    package static let fileNames = "variants"

    package static func owns(_ fileName: String) -> Bool { fileName == "variants" }

    package static func read(_ file: CheckFile, _ findings: FindingCollector) -> [any Check] {
        var variants = VariantFolder(file, findings).variants()
        let description = "\(file.path)/\(VariantFolder.description)"
        guard let content = file.folder[VariantFolder.description] else {
            findings.report(
                Finding(
                    .fileMissing, file: description, found: "nothing",
                    expected: "the runner, the modules, and what is said of each fail-* that goes unnoticed"))
            return []
        }
        guard let reader = ObjectReader.open(content, file: description, findings: findings) else { return [] }
        let suite = SuiteReader(reader, file).read(for: &variants)
        return variants.map { VariantCheck(variant: $0, suite: suite, folder: file.path) }
    }
}

extension Finding.Rule {
    /// Two variants that are the same program.
    package static let variantsAlike = Finding.Rule(rawValue: "variants-alike")
    /// A variant that Python cannot import, or that lacks a name that tests are to see.
    package static let variantUnusable = Finding.Rule(rawValue: "variant-unusable")
}
