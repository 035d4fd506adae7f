import Page

/// Nothing lies among the sandbox profiles but profiles, and nothing in them but their two files.
enum NoStrayProfiles: CatalogRule {
    static let description = RuleDescription(
        "stray-profile-file", "A file of a profile that nothing reads is a slip of its name, or something left over.")

    private static let files: Set = ["profile.json", "requirements.txt"]

    static func check(_ sources: CatalogSources, _ findings: FindingCollector) {
        let (folder, known) = (sources.folder, Set(findings.all.map(\.file)))
        for name in folder.entries("Sandboxes", FindingCollector()) {
            let place = "Sandboxes/" + name
            guard folder.isFolder(place) else {
                if !known.contains(place) { report(place, name, "only folders of profiles", findings) }
                continue
            }
            for entry in folder.entries(place, FindingCollector()) where !files.contains(entry) {
                let file = place + "/" + entry
                if known.contains(file) { continue }
                report(file, entry, "only profile.json and, where it has packages, requirements.txt", findings)
            }
        }
    }

    private static func report(_ file: String, _ name: String, _ expected: String, _ findings: FindingCollector) {
        findings.report(
            finding(
                file, found: LeftoverName.words(name) ?? "a file or folder that does not belong here",
                expected: expected, nearest: NearestName.of(name, among: files.sorted())))
    }
}
