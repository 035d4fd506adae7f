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
    /// The names of the profiles.
    ///
    /// - Throws: ``Findings`` where a link stands in for a profile, or for the folder of all of them.
    package func profileNames() throws -> [String] { try Findings.thrown { profileNames($0) } }

    package func profileNames(_ findings: FindingCollector) -> [String] {
        entries("Sandboxes", findings).filter { isFolder("Sandboxes/" + $0, findings) }
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
            processes: Self.number(.processes, reader), preload: Self.preload(reader),
            limits: reader.object("limits").map(Self.limits) ?? Self.noLimits,
            requirements: readRequirements(name, findings))
        reader.finish()
        return profile
    }

    /// The third-party packages of a profile; nothing where it has none.
    private func readRequirements(_ name: String, _ findings: FindingCollector) -> Requirements? {
        let file = "Sandboxes/\(name)/requirements.txt"
        guard lies(file), let bytes = bytes(file, what: "pinned requirements", findings) else { return nil }
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
            wallSeconds: number(.wallSeconds, reader), cpuSeconds: number(.cpuSeconds, reader),
            memoryMiB: number(.memoryMiB, reader), threads: number(.threads, reader),
            outputKiB: number(.outputKiB, reader), fileKiB: number(.fileKiB, reader),
            diskKiB: number(.diskKiB, reader), files: number(.files, reader), openFiles: number(.openFiles, reader))
        reader.finish()
        return limits
    }

    private static func number(_ limit: ProfileLimit, _ reader: ObjectReader) -> Int {
        reader.integer(limit.rawValue, in: limit.range)
    }

    private static let mostPreloaded = 32

    /// Names of modules, which the driver imports in the sandbox.
    private static func preload(_ reader: ObjectReader) -> [String] {
        let names = reader.strings("preload")
        if names.count > mostPreloaded {
            reader.report("preload", found: "\(names.count) modules", expected: "at most \(mostPreloaded)")
        }
        for (index, name) in names.enumerated() where !isModule(name) {
            reader.report(
                "preload[\(index)]", .nameForm, found: "\"\(name.prefix(40))\"",
                expected: "the name of a module, such as json or os.path")
        }
        return names
    }

    private static func isModule(_ name: String) -> Bool {
        name.utf8.count <= 100
            && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
                part.first?.isNumber == false
                    && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            }
    }

    /// Stands in for limits that are missing, which is a fault; never used to run anything.
    private static let noLimits = ResourceLimits(
        wallSeconds: 1, cpuSeconds: 1, memoryMiB: 64, threads: 1, outputKiB: 1, fileKiB: 1, diskKiB: 64, files: 16,
        openFiles: 16)
}
