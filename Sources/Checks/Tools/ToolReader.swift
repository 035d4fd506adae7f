import Page
import Sandbox

/// Reads an entry of `tools.json`.
struct ToolReader {
    let reader: ObjectReader
    let file: CheckFile

    init(_ reader: ObjectReader, _ file: CheckFile) {
        self.reader = reader
        self.file = file
    }

    /// Nothing where it does not say which tool.
    func read() -> (any Check)? {
        let name = reader.string("name")
        guard
            let tool = reader.name("tool", among: Tool.allCases.map(\.rawValue), what: "a tool").flatMap(Tool.init)
        else {
            // Its other keys depend on that.
            for (key, _) in reader.freeMembers { _ = reader.value(key) }
            return nil
        }
        let profile = profile(tool)
        let limits = LimitsReader.read(reader, under: profile)
        if tool == .build {
            let (expected, runs) = WheelReader(reader, file).read()
            return WheelCheck(name: name, profile: profile, limits: limits, expected: expected, runs: runs)
        }
        var check = LintReader(reader, file, tool).read()
        (check.name, check.profile, check.limits) = (name, profile, limits)
        return check
    }

    /// The profile that the tool runs under; nothing, and a finding, where there is none or it lacks the tool.
    private func profile(_ tool: Tool) -> SandboxProfile? {
        let name = reader.optionalString("profile") ?? tool.ordinaryProfile
        guard var profile = file.profile(name) else {
            reader.report(
                "profile", .unknownName, found: "\"\(name)\"",
                expected: "a folder of Sandboxes without faults, whose requirements.txt has \(tool.rawValue)")
            return nil
        }
        let packages = profile.requirements?.packages.map(\.normalizedName) ?? []
        let missing = tool.packages.filter { !packages.contains($0) }
        let preloads = tool == .ruff || profile.preload.contains(tool == .build ? "setuptools" : "mypy")
        if !missing.isEmpty {
            reader.report(
                "profile", found: "\"\(name)\", whose requirements.txt lacks \(missing.joined(separator: " and "))",
                expected: "a profile with \(tool.packages.joined(separator: " and "))")
        } else if !preloads {
            reader.report(
                "profile", found: "\"\(name)\", which does not preload what \(tool.rawValue) is",
                expected: "a profile with \"\(tool == .build ? "setuptools" : "mypy")\" in \"preload\"")
        }
        profile.tool = tool.isNative ? tool.rawValue : nil
        return profile
    }
}
