import Foundation
import System
import TestSupport
import Testing

@testable import Sandbox

/// Every hostile catalog, workspace, journal and answer: what is declared of it, no crash, no hang, no escape.
@Suite(.patient) struct AttackTests {
    private static let python = try! InterpreterLocator(environment: ProcessInfo.processInfo.environment).locate()
        .executable
    private static let builder = Result { try AttackBuilder(python: python) }
    private static let known = Result { try KnownInterpreter.files(python: python) }

    /// An attack on a machine that has all layers of the sandbox, or not.
    struct Try: Sendable, CustomTestStringConvertible {
        var attack: Attack
        var rung: Rung

        var testDescription: String { attack.name + (rung == .full ? "" : " on \(rung.rawValue)") }
        var denied: [String] { rung == .full ? [] : DeniedCalls.namespaces }
    }

    private static func tries(needingRoot: Bool) -> [Try] {
        let attacks = Attack.all.filter {
            $0.needsRoot == needingRoot && Thoroughness.wanted.map($0.name.contains) != false
        }
        let left = attacks.count { Thoroughness.rungs($0).isEmpty }
        if left > 0 {
            print("attacks: \(left) of \(attacks.count) are left to ci/attacks, which tries all on every rung")
        }
        return attacks.flatMap { attack in Thoroughness.rungs(attack).map { Try(attack: attack, rung: $0) } }
    }

    @Test(arguments: tries(needingRoot: false))
    func isHeld(_ one: Try) throws { try hold(one) }

    @Test(.enabled(if: geteuid() == 0, "only root can make a device"), arguments: tries(needingRoot: true))
    func isHeldAsRoot(_ one: Try) throws { try hold(one) }

    private func hold(_ one: Try) throws {
        let ground = try AttackGround(python: Self.python)
        defer { ground.remove() }
        try Self.builder.get().build(one.attack, in: ground.root, output: ground.streams)
        if !one.attack.needsEmptyCache { try KnownInterpreter.lay(Self.known.get(), in: ground) }
        #expect(!one.attack.runs.isEmpty, "nothing is declared")
        for run in one.attack.runs {
            let around = ground.surroundings
            let planted = secrets(ground)
            let kept = run.keeps.map { AttackTrace(of: ground.root + "/" + $0) }
            let answer = try ground.run(run, denied: one.denied)
            check(answer, run)
            let changes = ground.surroundings.changes(since: around)
            #expect(changes == [], "\(run.command) has touched what is not its own")
            #expect(secrets(ground) == planted, "\(run.command) has copied the secret")
            for (path, before) in zip(run.keeps, kept) {
                let changes = AttackTrace(of: ground.root + "/" + path).changes(since: before)
                #expect(changes == [], "\(run.command) has changed \(path)")
            }
        }
    }

    private func secrets(_ ground: AttackGround) -> [Set<String>] {
        ["work", "cache"].map { AttackTrace.files(below: ground.root + "/" + $0, holding: AttackGround.secret) }
    }

    private func check(_ answer: AttackGround.Answer, _ run: Attack.Run) {
        let shown = "\(run.command): \(Hidden.escaped(answer.text.prefix(1500)))"
        #expect(!answer.hung, "no end: \(shown)")
        #expect(answer.signal == nil, "ended by a signal: \(shown)")
        #expect(run.statuses.contains(answer.status), "\(shown)")
        // Where a line ends for the width's sake is nothing to ask for.
        let words = answer.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let unsaid = run.says.filter { !answer.text.contains($0) && !words.contains($0) }
        #expect(unsaid == [], "not said: \(shown)")
        let said = (run.never + [AttackGround.secret]).filter(answer.text.contains)
        #expect(said == [], "said: \(shown)")
        let isUTF8 = String(validating: answer.streams, as: UTF8.self) != nil
        #expect(isUTF8, "\(shown)")
        // A carriage return right before a newline, as tables have it, overwrites nothing.
        let text = answer.text.replacingOccurrences(of: "\r\n", with: "\n")
        let hidden = Set(text.unicodeScalars.filter { Hidden.isHidden($0) }).subtracting(run.prints)
        #expect(hidden.map { Hidden.name($0) }.sorted() == [], "\(shown)")
    }
}

extension Attack.Run {
    fileprivate var command: String { "reprise " + words.map { Hidden.escaped($0) }.joined(separator: " ") }
}
