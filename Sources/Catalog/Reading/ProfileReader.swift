import Checks
import Page
import Sandbox
import System

extension Finding.Rule {
    /// Third-party packages that are not pinned, or a line that is not understood.
    package static let requirements = Finding.Rule(rawValue: "requirements")
}

/// Reads `Sandboxes/NAME/profile.json`.
extension CatalogFolder {
    package var profileNames: [String] { profileNames(FindingCollector()) }

    package func profileNames(_ findings: FindingCollector) -> [String] {
        entries("Sandboxes", findings).filter { isFolder("Sandboxes/" + $0) }
    }

    /// A sandbox profile.
    ///
    /// - Throws: ``Findings`` with everything that is wrong with it.
    package func profile(_ name: String) throws -> SandboxProfile {
        try Findings.thrown { readProfile(name, $0) }
    }

    /// Nothing only where a finding has been reported.
    package func readProfile(_ name: String, _ findings: FindingCollector) -> SandboxProfile? {
        if !KebabCase.isValid(name) {
            findings.report(
                Finding(
                    .nameForm, file: "Sandboxes/\(name)", found: "\"\(name)\"",
                    expected: "a name of lower-case letters, digits and single hyphens"))
        }
        let file = "Sandboxes/\(name)/profile.json"
        guard let bytes = bytes(file, what: "a sandbox profile", findings),
            let reader = ObjectReader.open(bytes, file: file, findings: findings)
        else { return nil }
        reader.checkFormat(1)
        let networks = SandboxProfile.Network.allCases.map(\.rawValue)
        let network = reader.name("network", among: networks, what: "a network").flatMap(SandboxProfile.Network.init)
        let profile = SandboxProfile(
            id: name, title: reader.string("title"), network: network ?? .none,
            processes: reader.integer("processes", in: 0...64), preload: reader.strings("preload"),
            limits: reader.object("limits").map(Self.limits) ?? Self.noLimits,
            requirements: readRequirements(name, findings))
        reader.finish()
        return profile
    }

    /// The third-party packages of a profile; nothing where it has none.
    private func readRequirements(_ name: String, _ findings: FindingCollector) -> Requirements? {
        let file = "Sandboxes/\(name)/requirements.txt"
        guard FileStatus(path(file), followingLinks: false) != nil,
            let bytes = bytes(file, what: "pinned requirements", findings)
        else { return nil }
        let reader = RequirementsReader(bytes)
        for flaw in reader.flaws {
            findings.report(
                Finding(
                    .requirements, file: file,
                    at: Finding.Place(line: flaw.place.line, column: flaw.place.column), found: flaw.found,
                    expected: flaw.expected))
        }
        return reader.requirements
    }

    private static func limits(_ reader: ObjectReader) -> ResourceLimits {
        let limits = ResourceLimits(
            wallSeconds: reader.integer("wall-seconds", in: 1...600),
            cpuSeconds: reader.integer("cpu-seconds", in: 1...600),
            memoryMiB: reader.integer("memory-mib", in: 64...16_384),
            threads: reader.integer("threads", in: 1...1024),
            outputKiB: reader.integer("output-kib", in: 1...65_536),
            fileKiB: reader.integer("file-kib", in: 1...1_048_576),
            diskKiB: reader.integer("disk-kib", in: 64...4_194_304),
            files: reader.integer("files", in: 16...1_000_000),
            openFiles: reader.integer("open-files", in: 16...65_536))
        reader.finish()
        return limits
    }

    /// Stands in for limits that are missing, which is a fault; never used to run anything.
    private static let noLimits = ResourceLimits(
        wallSeconds: 1, cpuSeconds: 1, memoryMiB: 64, threads: 1, outputKiB: 1, fileKiB: 1, diskKiB: 64, files: 16,
        openFiles: 16)
}
