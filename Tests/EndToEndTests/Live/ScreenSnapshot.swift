import Foundation
import Testing

/// Screens, as they were last looked at. With REPRISE_RECORD=1 in the environment, they are written anew.
enum ScreenSnapshot {
    private static let folder = Package.root + "Tests/EndToEndTests/Screens/"
    private static let isRecording = ProcessInfo.processInfo.environment["REPRISE_RECORD"] == "1"

    static func check(
        _ name: String, _ terminal: LiveTerminal, sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let file = folder + name + ".txt"
        // A frame more may be on its way: what is judged is drawn before it is in the journal, and the plan after that.
        if isRecording {
            usleep(500_000)
            terminal.wait { _ in true }
            let text = plain(terminal.screen.text)
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(filePath: file))
        }
        let expected = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
        terminal.wait { plain($0.text) == expected }
        #expect(plain(terminal.screen.text) == expected, "screen \(name)", sourceLocation: sourceLocation)
        #expect(terminal.screen.unknown == [], sourceLocation: sourceLocation)
    }

    /// Without what differs from day to day and from machine to machine.
    private static func plain(_ text: String) -> String {
        var text = text
        for (pattern, replacement) in [
            (#"You (worked|took) [0-9]+ (seconds?|minutes?)"#, "You $1 5 seconds"),
            (#"now    [0-9]+ (seconds?|minutes?)"#, "now    5 seconds"),
            (#"on [A-Z][a-z]{2} [0-9]{1,2} [A-Z][a-z]{2}\b"#, "on Tue 1 Dec"),
            (#"\[?[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{6}Z"#, "2026-01-01T000000Z"),
        ] {
            text = text.replacingOccurrences(of: pattern, with: replacement, options: .regularExpression)
        }
        return text
    }
}
