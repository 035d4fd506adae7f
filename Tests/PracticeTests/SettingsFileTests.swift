import Foundation
import TestSupport
import Testing

@testable import Practice
@testable import System

/// The learner's settings, as people edit such files.
@Suite struct SettingsFileTests {
    private static func with<Value>(_ text: String?, _ body: (SettingsFile) throws -> Value) throws -> Value {
        try TemporaryFolder.with { folder in
            let file = SettingsFile(path: folder.path + "/reprise/settings")
            if let text {
                try FileContent.makeFolders(folder.path + "/reprise")
                try Data(text.utf8).write(to: URL(filePath: file.path))
            }
            return try body(file)
        }
    }

    @Test(
        arguments: [
            (nil, nil, 4), ("", nil, 4), ("minutes = 20\n", 20, 4), ("minutes=20", 20, 4),
            ("# mine\r\n  minutes =\t45 # at most\r\nday-begins-at = 0\r\n", 45, 0), ("#minutes = 3\n\n", nil, 4),
        ] as [(String?, Int?, Int)])
    func reads(_ text: String?, _ minutes: Int?, _ turn: Int) throws {
        let settings = try Self.with(text) { try $0.read() }
        #expect(settings.minutes == minutes && settings.dayBeginsAt == turn)
    }

    @Test(
        arguments: [
            ("minuts = 20", 1, .unknownKey("minuts")), ("\nminutes = 2", 2, .badValue(.minutes)),
            ("minutes = many", 1, .badValue(.minutes)), ("day-begins-at = 13", 1, .badValue(.dayBeginsAt)),
            ("minutes 20", 1, .noKey), ("minutes = 20\nminutes = 30", 2, .twice(.minutes)),
        ] as [(String, Int, SettingsFile.Fault.Cause)])
    func refuses(_ text: String, _ line: Int, _ cause: SettingsFile.Fault.Cause) throws {
        try Self.with(text) { file in
            #expect(throws: SettingsFile.Fault(file: file.path, line: line, cause: cause)) { try file.read() }
            // What cannot be understood is not written to either.
            #expect(throws: SettingsFile.Fault.self) { try file.set(.minutes, to: 30) }
            let after = try String(contentsOfFile: file.path, encoding: .utf8)
            #expect(after == text)
        }
    }

    @Test func writesOneLineAndKeepsTheRest() throws {
        try Self.with("# my evenings\nminutes = 20\n\n# night owl\nday-begins-at = 6\n") { file in
            try file.set(.minutes, to: 25)
            let text = try String(contentsOfFile: file.path, encoding: .utf8)
            #expect(text == "# my evenings\nminutes = 25\n\n# night owl\nday-begins-at = 6\n")
            #expect(try String(contentsOfFile: file.path + "~", encoding: .utf8).contains("minutes = 20"))
        }
        try Self.with(nil) { file in
            try file.set(.minutes, to: 25)
            try file.set(.dayBeginsAt, to: 3)
            let settings = try file.read()
            #expect(settings.minutes == 25 && settings.dayBeginsAt == 3)
            #expect(try String(contentsOfFile: file.path, encoding: .utf8).hasPrefix("# How many minutes a day"))
        }
    }

    /// Whoever keeps such files elsewhere has a link here.
    @Test func writesWhereALinkLeads() throws {
        try TemporaryFolder.with { folder in
            let real = folder.path + "/dotfiles"
            try Data("minutes = 20\n".utf8).write(to: URL(filePath: real))
            let file = SettingsFile(path: folder.path + "/settings")
            try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: real)
            try file.set(.minutes, to: 40)
            #expect(try String(contentsOfFile: real, encoding: .utf8) == "minutes = 40\n")
            #expect(FileStatus.linkTarget(file.path) == real)
        }
    }
}
