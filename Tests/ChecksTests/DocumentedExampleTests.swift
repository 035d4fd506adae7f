import Foundation
import Page
import Testing

@testable import Checks
@testable import Sandbox

/// The examples of checks in CONTRIBUTING.md, which say above their fence which file they are.
@Suite struct DocumentedExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        var name: String
        var text: String
        var testDescription: String { name + ": " + text.prefix(40) }
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    /// Fences such as "```json checks/cases.json".
    static let examples: [Example] = {
        let page = try! String(contentsOf: root.appending(path: "CONTRIBUTING.md"), encoding: .utf8)
        return page.components(separatedBy: "\n```").dropFirst().compactMap { part in
            let (head, body) = (part.prefix { $0 != "\n" }, part.drop { $0 != "\n" }.dropFirst())
            guard let name = head.split(separator: " checks/").last, head.contains(" checks/") else { return nil }
            return Example(name: String(name), text: body + "\n")
        }
    }()

    private static let limits = ResourceLimits(
        wallSeconds: 10, cpuSeconds: 5, memoryMiB: 512, threads: 32, outputKiB: 1024, fileKiB: 4096, diskKiB: 16_384,
        files: 1024, openFiles: 128)

    private static func profile(_ name: String) -> SandboxProfile {
        let file = root.appending(path: "Sandboxes/\(name)/requirements.txt")
        let packages = (try? Data(contentsOf: file)).flatMap { RequirementsReader(Array($0)).requirements }
        return SandboxProfile(
            id: name, title: name, network: .loopback, processes: 4, preload: preload(name), limits: limits,
            requirements: packages
        )
    }

    /// What the profile of that name preloads; nothing for one that there is not.
    private static func preload(_ name: String) -> [String] {
        let data = try? Data(contentsOf: root.appending(path: "Sandboxes/\(name)/profile.json"))
        let profile = data.flatMap { try? JSONSerialization.jsonObject(with: $0) } as? [String: Any]
        return profile?["preload"] as? [String] ?? []
    }

    @Test(arguments: examples) func isRead(_ example: Example) throws {
        // A file in the folder of a kind is read with the others that are shown.
        let folder = example.name.split(separator: "/").first.map { $0 + "/" } ?? ""
        let isFolder = example.name.contains("/")
        let kind = try #require(CheckKinds.kind(of: isFolder ? String(folder.dropLast()) : example.name))
        var file = CheckFile(
            path: "checks/" + example.name, content: Array(example.text.utf8),
            learnerFiles: ["main.py", "answers.txt", "Dockerfile", "pyproject.toml", "test_months.py"], services: [:],
            solution: { [] })
        for other in Self.examples where isFolder && other.name.hasPrefix(folder) {
            file.folder[String(other.name.dropFirst(folder.count))] = Array(other.text.utf8)
        }
        file.given = ["measure.py": [], "caller.py": Array("1\n2\n3\n".utf8)]
        file.ownProfile = Self.profile("loopback")
        file.profile = Self.profile
        let findings = FindingCollector()
        let checks = kind.read(file, findings)
        #expect(findings.all.isEmpty, "\(findings.all)")
        #expect(!checks.isEmpty)
    }

    @Test func thereAreSome() {
        #expect(Self.examples.count >= 2)
    }
}
