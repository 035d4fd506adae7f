import Foundation
import TestSupport
import Testing

@testable import Catalog
@testable import Practice
@testable import System

/// How long was worked on what: what is known of it, and what is not.
@Suite struct WorkClockTests {
    private static let start = Date(timeIntervalSince1970: 1_000_000)

    /// Something that happens, minutes after the start.
    enum Event: Sendable {
        /// The starter is put into the workspace.
        case handedOut(String)
        /// It is opened in a session, or a key is pressed.
        case noted(String)
        case attempted(String)
        /// The session that has it open ends.
        case left(String)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var events: [(minute: Int, event: Event)]
        /// When the time of `a` is asked for, and what it is, in minutes.
        var minute: Int
        var worked: Int?
    }

    static let rows = [
        Row(testDescription: "nothing is known", events: [], minute: 5, worked: nil),
        Row(testDescription: "handed out", events: [(0, .handedOut("a"))], minute: 12, worked: 12),
        Row(testDescription: "half an hour", events: [(0, .handedOut("a"))], minute: 30, worked: 30),
        Row(testDescription: "longer, which may be anything", events: [(0, .handedOut("a"))], minute: 31, worked: nil),
        Row(testDescription: "opened yesterday", events: [(0, .handedOut("a"))], minute: 1440, worked: nil),
        Row(
            testDescription: "a sign of life on the way", events: [(0, .handedOut("a")), (25, .noted("a"))], minute: 50,
            worked: 50),
        Row(
            testDescription: "lunch on the way", events: [(0, .handedOut("a")), (5, .noted("a")), (70, .noted("a"))],
            minute: 75, worked: nil),
        Row(
            testDescription: "since the last attempt", events: [(0, .handedOut("a")), (10, .attempted("a"))],
            minute: 14, worked: 4),
        Row(
            testDescription: "an attempt after lunch makes it known again",
            events: [(0, .handedOut("a")), (70, .attempted("a"))], minute: 75, worked: 5),
        Row(
            testDescription: "a break between two sessions",
            events: [(0, .handedOut("a")), (7, .left("a")), (1440, .noted("a"))], minute: 1444, worked: 11),
        Row(
            testDescription: "two breaks",
            events: [
                (0, .handedOut("a")), (7, .left("a")), (20, .noted("a")), (25, .left("a")), (90, .noted("a")),
            ], minute: 91, worked: 13),
        Row(
            testDescription: "left, and graded without a session", events: [(0, .handedOut("a")), (7, .left("a"))],
            minute: 9, worked: nil),
        Row(
            testDescription: "killed, and opened the day after", events: [(0, .handedOut("a")), (1440, .noted("a"))],
            minute: 1444, worked: nil),
        Row(
            testDescription: "another exercise in between",
            events: [(0, .handedOut("a")), (6, .handedOut("b")), (20, .noted("a"))], minute: 23, worked: 9),
        Row(
            testDescription: "another exercise was opened last", events: [(0, .handedOut("a")), (6, .handedOut("b"))],
            minute: 10, worked: nil),
        Row(
            testDescription: "another one is left", events: [(0, .handedOut("a")), (3, .left("b"))], minute: 10,
            worked: 10),
        Row(
            testDescription: "from a workspace of old, or copied", events: [(0, .noted("a"))], minute: 5, worked: nil),
        Row(
            testDescription: "the same after an attempt", events: [(0, .noted("a")), (5, .attempted("a"))], minute: 9,
            worked: 4),
        Row(testDescription: "a clock set back", events: [(60, .handedOut("a"))], minute: 10, worked: nil),
        Row(
            testDescription: "a clock that was years ahead",
            events: [(9_999_999, .attempted("a")), (10, .attempted("a"))], minute: 15, worked: 5),
    ]

    @Test(arguments: rows) func knowsWhatCanBeKnown(_ row: Row) throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            try workspace.create()
            for (minute, event) in row.events {
                let date = Self.start + Double(60 * minute)
                switch event {
                case .handedOut(let name): _ = try workspace.handOut(Self.id(name), starter: ["x": []], at: date)
                case .noted(let name): workspace.noteWork("t/t/" + name, at: date)
                case .attempted(let name): workspace.restartClock("t/t/" + name, at: date)
                case .left(let name): workspace.stopClock("t/t/" + name, at: date)
                }
            }
            let seconds = workspace.secondsWorked("t/t/a", at: Self.start + Double(60 * row.minute))
            #expect(seconds == row.worked.map { 60 * $0 })
        }
    }

    private static func id(_ name: String) -> ExerciseID { ExerciseID(track: "t", topic: "t", name: name) }

    /// A file that cannot be used knows nothing, and one that cannot be written is no fault.
    @Test(arguments: [
        "", "[]", "{", #"{"format": 2, "worked": {}, "exercise": "t/t/a", "since": "1970-01-12T13:46:40Z"}"#,
        #"{"format": 1, "worked": {"t/t/a": 99999999999}, "exercise": "t/t/a", "since": "1970-01-12T13:46:40Z"}"#,
        #"{"format": 1, "worked": {"t/t/a": 10}, "exercise": "t/t/a", "since": "yesterday"}"#,
    ])
    func survivesAFileThatCannotBeUsed(_ text: String) throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path)
            try workspace.create()
            try Data(text.utf8).write(to: folder.appending(path: ".reprise/clock.json"))
            #expect(workspace.secondsWorked("t/t/a", at: Self.start + 60) == nil)
            workspace.restartClock("t/t/a", at: Self.start)
            #expect(workspace.secondsWorked("t/t/a", at: Self.start + 60) == 60)
        }
    }

    @Test func goesThroughNoLink() throws {
        try TemporaryFolder.with { folder in
            let workspace = Workspace(root: folder.path + "/w")
            try workspace.create()
            let other = folder.path + "/other"
            try Data("mine".utf8).write(to: URL(filePath: other))
            try FileManager.default.createSymbolicLink(
                atPath: workspace.root + "/.reprise/clock.json", withDestinationPath: other)
            workspace.restartClock("t/t/a", at: Self.start)
            #expect(try String(contentsOfFile: other, encoding: .utf8) == "mine")
        }
    }
}
