import Page

/// Reads the programs that lie in the folder `variants`.
struct VariantFolder {
    static let description = "variants.json"
    private static let passes = "pass-"
    private static let fails = "fail-"

    private let file: CheckFile
    private let findings: FindingCollector

    init(_ file: CheckFile, _ findings: FindingCollector) {
        self.file = file
        self.findings = findings
    }

    /// In the order of their names, those to pass first; what is said of wrong ones is not known here.
    func variants() -> [Variant] {
        var files: [String: [String: [UInt8]]] = [:]
        for (path, content) in file.folder where path != Self.description {
            guard let slash = path.firstIndex(of: "/"), isRole(path), path.hasSuffix(".py") else {
                reportStray(path)
                continue
            }
            files[String(path[..<slash]), default: [:]][String(path[slash...].dropFirst())] = content
        }
        let variants = files.map { name, files in
            Variant(name: name, role: name.hasPrefix(Self.passes) ? .passes : .fails(unnoticed: ""), files: files)
        }.sorted { ($0.role == .passes ? 0 : 1, $0.name) < ($1.role == .passes ? 0 : 1, $1.name) }
        reportMissing(variants)
        reportAlike(variants)
        return variants
    }

    private func isRole(_ path: String) -> Bool {
        [Self.passes, Self.fails].contains { path.hasPrefix($0) && !path.hasPrefix($0 + "/") }
    }

    private func reportStray(_ path: String) {
        findings.report(
            Finding(
                .unknownName, file: "\(file.path)/\(path)", found: "a file that belongs to no variant",
                expected: "\(Self.description), and Python files in folders pass-NAME and fail-NAME"))
    }

    private func reportMissing(_ variants: [Variant]) {
        for (prefix, what) in [(Self.passes, "a right program"), (Self.fails, "a wrong one")]
        where !variants.contains(where: { $0.name.hasPrefix(prefix) }) {
            findings.report(
                Finding(
                    .fileMissing, file: file.path, found: "no folder \(prefix)NAME",
                    expected: "at least one, with \(what)"))
        }
    }

    private func reportAlike(_ variants: [Variant]) {
        for (index, variant) in variants.enumerated() {
            guard let other = variants[..<index].first(where: { $0.files == variant.files }) else { continue }
            findings.report(
                Finding(
                    .variantsAlike, file: "\(file.path)/\(variant.name)", found: "the same program as \(other.name)",
                    expected: "programs that differ"))
        }
    }
}
