import Foundation
import TestSupport
import Testing

@testable import Checks
@testable import Sandbox

/// Every hostile program on every rung: the declared verdict, no escape, no hang, no survivor.
@Suite(.patient) struct HostileTests {
    static let interpreter = try! InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate()
    static let confinements = Confinement.candidates(for: interpreter)
    private static let sessions = Spares<String, SandboxSession>()

    private func profile(_ program: HostileProgram, _ confinement: Confinement) -> SandboxProfile {
        // Time is short only where it is to run out: machines are slow at times.
        let runsOut = program.verdicts(under: confinement).contains(.timeLimit)
        return SandboxProfile(
            id: "hostile", title: "Tight limits", network: .none, processes: program.processes, preload: [],
            limits: ResourceLimits(
                wallSeconds: runsOut ? 2 : 30, cpuSeconds: runsOut ? 1 : 15, memoryMiB: 256, threads: 16,
                outputKiB: 256, fileKiB: 1024, diskKiB: 4096, files: 256, openFiles: 64))
    }

    private var check: ProgramCheck {
        var run = ProgramRun()
        run.expected.output = Array("held\n".utf8)
        run.expected.files = ["result.txt": []]
        return ProgramCheck(name: "held", runs: [run])
    }

    @Test(arguments: confinements, HostileProgram.all)
    func isHeld(_ confinement: Confinement, _ program: HostileProgram) throws {
        guard program.runs(on: confinement.rung),
            Thoroughness.tries(program, under: confinement, among: Self.confinements)
        else { return }
        // A limit on time is the same under all confinements of a rung, and waiting for it is what takes long.
        let first = Self.confinements.first { $0.rung == confinement.rung }
        if program.verdicts(under: confinement).contains(.timeLimit) && confinement != first { return }
        let profile = profile(program, confinement)
        func start() throws -> SandboxSession {
            try SandboxSession(
                profile: profile, interpreter: Self.interpreter, confinement: confinement,
                environment: ProcessInfo.processInfo.environment)
        }
        if Thoroughness.isWhole { return try hold(program, in: start(), under: confinement) }
        // The session has met other attacks before, as a learner's has met other answers.
        try Self.sessions.with("\(confinement) \(profile)", orMaking: start, keepingIf: \.isAlive) { session in
            try hold(program, in: session, under: confinement)
        }
    }

    private func hold(
        _ program: HostileProgram, in session: SandboxSession, under confinement: Confinement
    ) throws {
        let request = RunRequest(
            kind: .program(arguments: [], standardInput: []), files: ["main.py": Array(program.source.utf8)],
            wantedFiles: ["result.txt"])
        let started = ContinuousClock.now
        let record = try session.run(request)
        var verdict = check.judge([record], of: request.files, under: session.profile)
        #expect(ContinuousClock.now - started < .seconds(60))
        // The only content that a program can have left there is its own.
        if case .content(let content) = record.files["result.txt"] {
            #expect(!String(decoding: content, as: UTF8.self).contains("root:"))
        }
        // What is left behind matters only where a program says so: by a link, a pipe or the like in its place.
        if verdict.kind == .wrongAnswer, verdict.mismatches.count == 1, record.files["result.txt"] == .missing {
            verdict.kind = .accepted
        }
        let expected = program.verdicts(under: confinement)
        #expect(!expected.isEmpty, "no verdict declared")
        let shown = String(
            decoding: record.standardOutput.prefix(400) + record.standardError.suffix(400), as: UTF8.self)
        #expect(expected.contains(verdict.kind), "\(verdict.kind.rawValue) \(record.termination): \(shown)")
        #expect(!String(decoding: record.standardOutput, as: UTF8.self).contains("ESCAPED"), "\(shown)")
        if let driver = session.driverProcess {
            #expect(children(of: driver) == [])
            let next = try session.run(
                RunRequest(
                    kind: .program(arguments: [], standardInput: []), files: ["main.py": Array("print('next')\n".utf8)])
            )
            #expect(next.standardOutput == Array("next\n".utf8), "the next case was harmed")
        } else {
            #expect(record.termination == .lost)
        }
    }

    private func children(of parent: Int32) -> [String] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
        return names.filter { name in
            guard Int32(name) != nil,
                let status = try? String(contentsOfFile: "/proc/\(name)/status", encoding: .utf8)
            else { return false }
            return status.contains("\nPPid:\t\(parent)\n")
        }
    }
}
