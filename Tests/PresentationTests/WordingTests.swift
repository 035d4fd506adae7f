import Foundation
import Glibc
import Testing

@testable import Catalog
@testable import Commands
@testable import Grading
@testable import Page
@testable import Practice
@testable import Presentation
@testable import Sandbox
@testable import System

/// Failures in words. Each message stands behind `reprise: `, and ends as a sentence or with a command to type.
@Suite struct WordingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var fault: any Error & Sendable
        var code: ExitCode
        /// What the message must name.
        var named: [String]
        /// The command that it ends with, if it ends with one.
        var command: String?

        init(_ fault: any Error & Sendable, _ code: ExitCode, names named: String..., ends command: String? = nil) {
            self.fault = fault
            self.code = code
            self.named = named
            self.command = command
        }

        var testDescription: String { "\(fault)" }
    }

    private static let attempts = [
        SandboxFault.FailedAttempt(rung: .full, obstacle: .step("clone", errno: EPERM)),
        SandboxFault.FailedAttempt(rung: .lite, obstacle: .step("landlock", errno: ENOSYS)),
    ]

    private static let sandbox = [
        Row(SandboxFault.noInterpreter(path: "/bin"), .unavailable, names: "PATH", "3.10", ends: "apt install python3"),
        Row(
            SandboxFault.interpreterFailed(path: "/bin/python3", output: ""), .unavailable, names: "/bin/python3",
            ends: "python3 --version"),
        Row(
            SandboxFault.interpreterFailed(path: "/bin/python3", output: "no\u{1B}[31m module\nnone"), .unavailable,
            names: "/bin/python3", "It said: no␛[31m module / none", ends: "python3 --version"),
        Row(
            SandboxFault.interpreterTooOld(path: "/bin/python3", version: "3.8.1"), .unavailable, names: "/bin/python3",
            "3.8.1", "3.10"),
        Row(
            SandboxFault.interpreterIncomplete(path: "/bin/python3", module: "_ctypes"), .unavailable,
            names: "/bin/python3", "_ctypes"),
        Row(
            SandboxFault.notConfined(attempts), .unavailable, names: "clone failed (permission denied)",
            "landlock failed", "`reprise doctor`"),
        Row(
            SandboxFault.beyondCap(profile: "big", limit: .memoryMiB, asked: 512, most: 256, settings: "/l.json"),
            .unavailable, names: "profile big", "memory-mib 512", "/l.json", "at most 256"),
        Row(
            SandboxFault.beyondCap(profile: "big", limit: .files, asked: 70_000, most: 65_536, settings: nil),
            .unavailable, names: "files 70000", "Reprise allows at most 65536"),
        Row(SandboxFault.driverFailed(output: ""), .unavailable, names: "python3", "`reprise doctor`"),
        Row(SandboxFault.driverFailed(output: "a\u{7}\n"), .unavailable, names: "a␇", "`reprise doctor`"),
    ]

    private static let submission = [
        Row(SubmissionFault.notFound(path: "a.py"), .usage, names: "a.py", "`reprise`"),
        Row(SubmissionFault.isFolder(path: "a.py"), .usage, names: "a.py", "folder"),
        Row(SubmissionFault.notRegular(path: "a.py"), .usage, names: "a.py"),
        Row(
            SubmissionFault.unreadable(path: "a.py", errno: EACCES), .usage, names: "a.py", "permission denied",
            ends: "chmod u+r a.py"),
        Row(SubmissionFault.tooLarge(path: "a.py", bytes: 2 << 20), .usage, names: "a.py", "2 MiB", "1 MiB"),
        Row(SubmissionFault.notUTF8(path: "a.py", line: 7), .usage, names: "a.py", "line 7", "UTF-8"),
        Row(
            SubmissionFault.leadsOutside(path: "a.py", target: "/x/b.py"), .usage, names: "a.py", "/x/b.py",
            ends: "reprise grade ID /x/b.py"),
    ]

    private static let others = [
        Row(UsageFault(message: "no."), .usage, names: "no."),
        Row(
            UnknownExercise(name: "dairy", nearest: ExerciseID("a/b/diary")), .usage, names: "\"dairy\"",
            "Did you mean a/b/diary?", "`reprise list`"),
        Row(UnknownExercise(name: "dairy", nearest: nil), .usage, names: "\"dairy\"", "`reprise list`"),
        Row(CatalogLocation.NotFound(named: "/c"), .usage, names: "/c", "--catalog DIR"),
        Row(CatalogLocation.NotFound(named: nil), .usage, names: "--catalog DIR"),
        Row(WorkspaceLocation.NoHome(), .usage, names: "HOME", "--workspace DIR"),
        Row(
            Journal.Fault(path: "/w/journal.jsonl", errno: EROFS), .unavailable, names: "/w/journal.jsonl",
            "read-only"),
        Row(
            Workspace.Fault(path: "/w", .errno(EACCES)), .unavailable, names: "/w", "permission denied",
            "--workspace DIR"),
        Row(
            Workspace.Fault(path: "/w/.reprise", .link(target: "/x")), .unavailable, names: "/w/.reprise",
            "a link, to /x",
            "`rm`"),
        Row(
            Workspace.Fault(path: "/w/.reprise", .ownedByAnother(7)), .unavailable, names: "another user, number 7",
            "--workspace DIR"),
        Row(
            Journal.Fault(path: "/w/journal.jsonl", .link(target: "/x")), .unavailable, names: "a link, to /x",
            "`rm`"),
        Row(RunningChildren.Ended(), .unavailable, names: "nothing more was begun"),
        Row(
            LimitSettings.Unusable(
                file: "/l.json",
                findings: Findings([
                    Finding(
                        .unknownKey, file: "/l.json", at: .init(keyPath: "x", line: 2, column: 3),
                        found: "an unknown key", expected: "files")
                ])),
            .usage, names: "/l.json: x", "(line 2)", "Mend that file"),
        Row(SystemFault("/tmp/x", errno: ENOSPC), .unavailable, names: "/tmp/x", "the disk is full"),
        Row(SystemFault("/tmp/x", .notAFile), .usage, names: "/tmp/x", "ordinary file"),
        Row(SystemFault("/tmp/x", .tooLarge(bytes: 2 << 20, most: 1 << 20)), .usage, names: "/tmp/x", "2 MiB", "1 MiB"),
        Row(NothingJudged(exercise: ExerciseID("a/b/c")!), .internalFault, names: "a/b/c", "please report it"),
        Row(CocoaError(.fileNoSuchFile), .internalFault, names: "Please report it"),
    ]

    @Test(arguments: sandbox + submission + others)
    func everyFailureHasWordsAndACode(_ row: Row) {
        let (message, code) = Wording.failure(row.fault)
        #expect(code == row.code)
        for word in row.named { #expect(message.contains(word)) }
        if let command = row.command {
            #expect(message.hasSuffix(": " + command))
        } else {
            #expect(message.hasSuffix(".") || message.hasSuffix("?"))
        }
        #expect(!message.contains("\n") && !message.contains("  ") && !message.contains("\u{1B}"))
    }

    /// A case that is new in one of the enumerations does not compile here until it has a row above.
    @Test func everyCaseHasARow() {
        let sandbox = Set(Self.sandbox.compactMap { $0.fault as? SandboxFault }.map(Self.name))
        #expect(sandbox.count == 7)
        let submission = Set(Self.submission.compactMap { $0.fault as? SubmissionFault }.map(Self.name))
        #expect(submission.count == 7)
    }

    private static func name(_ fault: SandboxFault) -> String {
        switch fault {
        case .noInterpreter: "noInterpreter"
        case .interpreterFailed: "interpreterFailed"
        case .interpreterTooOld: "interpreterTooOld"
        case .interpreterIncomplete: "interpreterIncomplete"
        case .notConfined: "notConfined"
        case .driverFailed: "driverFailed"
        case .beyondCap: "beyondCap"
        }
    }

    private static func name(_ fault: SubmissionFault) -> String {
        switch fault {
        case .notFound: "notFound"
        case .isFolder: "isFolder"
        case .notRegular: "notRegular"
        case .unreadable: "unreadable"
        case .tooLarge: "tooLarge"
        case .notUTF8: "notUTF8"
        case .leadsOutside: "leadsOutside"
        }
    }

    @Test func faultsOfAuthorsAreListed() {
        let first = Finding(
            .schema, file: "a.json", at: .key("b[0]"), found: "1", expected: "a text", nearest: "c")
        let second = Finding(.fileMissing, file: "d.md", found: "nothing", expected: "a text")
        let (message, code) = Wording.failure(Findings([first, second]))
        #expect(code == .internalFault)
        #expect(
            message == """
                the catalog has 2 faults, to be mended by its author:
                  a.json: b[0]: found 1, expected a text; did you mean "c"?
                  d.md: found nothing, expected a text
                """)
        #expect(Wording.findings(Findings([second])).hasPrefix("the catalog has a fault, "))
    }

    /// A finding is one line, whatever the names in it are, so that nobody can write a line of ours.
    @Test func aFindingIsOneLine() {
        let finding = Finding(Finding.Rule(rawValue: "stray"), file: "a\nok  b", found: "c\nd", expected: "\u{1B}e")
        #expect(Wording.finding(finding) == "a␊ok  b: found c␊d, expected ␛e")
    }

    /// What a service has printed is set in below it.
    @Test func aServicesOutputHasItsLines() {
        let fault = ServiceFault(
            exercise: ExerciseID("a/b/c")!, caseName: "one\nok", service: "s.py", log: Array("x\n\u{1B}y\n".utf8))
        var finding = Finding(Finding.Rule(rawValue: "service-not-ready"), file: "f", found: "", expected: "")
        finding.sentence = fault.sentence
        #expect(Wording.finding(finding).contains("case \"one␊ok\", did not get ready"))
        #expect(Wording.finding(finding).hasSuffix("It printed:\n  x\n  ␛y"))
    }

    @Test func exitStatusesAreThoseOfSysexits() {
        let codes: [ExitCode] = [.accepted, .notAccepted, .usage, .unavailable, .internalFault]
        #expect(codes.map(\.rawValue) == [0, 1, EX_USAGE, EX_UNAVAILABLE, EX_SOFTWARE])
    }

    @Test(arguments: [
        (EACCES, "permission denied"), (EPERM, "permission denied"), (ENOSPC, "the disk is full"),
        (EDQUOT, "the disk is full"), (EROFS, "the disk is read-only"), (ENOTDIR, "a part of the path is not a folder"),
        (EFBIG, "the file would be larger than is allowed here"), (ELOOP, "Too many levels of symbolic links"),
    ])
    func reasons(_ errno: Int32, _ reason: String) {
        #expect(Wording.reason(errno) == reason)
    }

    @Test(arguments: [
        (0, "0 bytes"), (10_239, "10239 bytes"), (10_240, "10 KiB"), (10_752, "10.5 KiB"),
        ((1 << 20) - 1, "1023.9 KiB"),
        (1 << 20, "1 MiB"), (3 << 19, "1.5 MiB"), ((1 << 30) - 1, "1023.9 MiB"), (2 << 30, "2 GiB"),
        (1 << 40, "1024 GiB"),
    ])
    func sizes(_ bytes: Int, _ size: String) {
        #expect(ByteCount.words(bytes) == size)
    }

    @Test(arguments: [
        (1, "It comes after a/b/x1, which"), (3, "It comes after a/b/x1, a/b/x2, a/b/x3, which"),
        (4, "It comes after a/b/x1, a/b/x2 and 2 others, which"),
    ])
    func whatComesFirstIsNotALongList(_ count: Int, _ words: String) {
        let left = (1...count).map { ExerciseID(track: "a", topic: "b", name: "x\($0)") }
        #expect(Wording.comesFirst(nil, left)?.hasPrefix(words) == true)
    }
}
