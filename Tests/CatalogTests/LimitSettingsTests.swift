import Foundation
import Testing

@testable import Catalog
@testable import Sandbox
@testable import System

/// The user's own limits can lower what is built in, and are never ignored in silence.
@Suite struct LimitSettingsTests {
    private let home = FileManager.default.temporaryDirectory.appending(path: "reprise-limits-\(UUID())")
        .path(percentEncoded: false)
    private var environment: [String: String] { ["HOME": home] }

    private func write(_ text: String) throws {
        try FileManager.default.createDirectory(atPath: home + "/.config/reprise", withIntermediateDirectories: true)
        try text.write(toFile: home + "/.config/reprise/limits.json", atomically: true, encoding: .utf8)
    }

    private func remove() { try? FileManager.default.removeItem(atPath: home) }

    @Test func liesInTheConfigurationFolder() {
        let own = "/h/.config/reprise/limits.json"
        #expect(LimitSettings.file(["HOME": "/h", "XDG_CONFIG_HOME": "/c"]) == "/c/reprise/limits.json")
        #expect(LimitSettings.file(["HOME": "/h"]) == own)
        // What is not a whole path means nothing there.
        #expect(LimitSettings.file(["HOME": "/h", "XDG_CONFIG_HOME": "c"]) == own)
        #expect(LimitSettings.file(["HOME": ""]) == nil && LimitSettings.file([:]) == nil)
    }

    @Test func lowersWhatIsNamed() throws {
        defer { remove() }
        #expect(try LimitSettings.caps(environment) == .builtIn)
        try write(#"{"memory-mib": 256, "processes": 0}"#)
        let caps = try LimitSettings.caps(environment)
        #expect(caps.lowered == [.memoryMiB: 256, .processes: 0])
        #expect(caps.settings == home + "/.config/reprise/limits.json")
    }

    @Test(arguments: [
        ("{", "end"), ("[]", "an object"), (#"{"memory-mb": 256}"#, "memory-mib"),
        (#"{"memory-mib": "256"}"#, "whole number"), (#"{"memory-mib": 4097}"#, "from 64 to 4096"),
        (#"{"files": 16, "files": 32}"#, "once"), (#"{"format": 1}"#, "unknown key"), ("", "value"),
    ])
    func isRefusedWithFaults(_ text: String, _ words: String) throws {
        defer { remove() }
        try write(text)
        let error = #expect(throws: LimitSettings.Unusable.self) { try LimitSettings.caps(environment) }
        let finding = try #require(error?.findings.all.first)
        #expect("\(finding)".contains(words), "\(finding)")
        #expect(finding.place.line != nil)
    }

    /// Neither what is no ordinary file nor a link that leads nowhere means that there are no limits.
    @Test(arguments: ["folder", "link"])
    func isNeverIgnored(_ kind: String) throws {
        defer { remove() }
        let file = home + "/.config/reprise/limits.json"
        try write("{}")
        try FileManager.default.removeItem(atPath: file)
        if kind == "folder" {
            try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
        } else {
            try FileManager.default.createSymbolicLink(atPath: file, withDestinationPath: "nowhere")
        }
        #expect(throws: SystemFault.self) { try LimitSettings.caps(environment) }
    }
}
