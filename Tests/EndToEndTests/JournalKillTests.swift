import Foundation
import Glibc
import Testing

/// Two processes append at once and are killed at any moment.
@Suite struct JournalKillTests {
    private let learner = Learner()
    private let appendsEach = 250

    @Test func keepsEveryAcknowledgedLine() throws {
        try FileManager.default.createDirectory(atPath: learner.workspace, withIntermediateDirectories: true)
        nonisolated(unsafe) let learner = learner
        let appendsEach = appendsEach
        let results = Results()
        DispatchQueue.concurrentPerform(iterations: 2) { writer in
            var random = SystemRandomNumberGenerator()
            for index in 0..<appendsEach {
                guard let started = try? learner.start(["journal", "add", "--json", "writer \(writer) note \(index)"])
                else {
                    continue
                }
                // Every other one is left to finish; the rest are killed within the time that one takes.
                let isKilled = index % 2 == 1
                if isKilled {
                    usleep(UInt32.random(in: 0...14_000, using: &random))
                    kill(started.process.processIdentifier, SIGKILL)
                }
                let answer = started.finish()
                let object = try? JSONSerialization.jsonObject(with: Data(answer.output.utf8)) as? [String: Any]
                if let id = object?["id"] as? String {
                    results.add(id, killed: answer.signal == SIGKILL)
                } else {
                    results.addLost(killed: answer.signal == SIGKILL)
                }
            }
        }
        let (acknowledged, killed, lost) = results.all
        #expect(lost == 0, "one that nobody killed did not acknowledge")
        #expect(killed > 20, "the kills came too late to try anything")

        let bytes = try Data(contentsOf: URL(filePath: learner.journal))
        let ids = try bytes.split(separator: UInt8(ascii: "\n")).compactMap { line in
            let object = try JSONSerialization.jsonObject(with: line) as? [String: Any]
            return try #require(object?["id"] as? String)
        }
        #expect(Set(ids).isSuperset(of: acknowledged) && Set(ids).count == ids.count)
        #expect(bytes.last == UInt8(ascii: "\n"))
        let answer = try learner.run("journal", "verify")
        #expect(answer.status == 0, "\(answer.output)")
        #expect(try learner.run("report").status == 0)
    }

    private final class Results: @unchecked Sendable {
        private let lock = NSLock()
        private var acknowledged: Set<String> = []
        private var killed = 0
        private var lost = 0

        func add(_ id: String, killed isKilled: Bool) {
            lock.withLock {
                acknowledged.insert(id)
                if isKilled { killed += 1 }
            }
        }

        func addLost(killed isKilled: Bool) {
            lock.withLock { if isKilled { killed += 1 } else { lost += 1 } }
        }

        var all: (acknowledged: Set<String>, killed: Int, lost: Int) { lock.withLock { (acknowledged, killed, lost) } }
    }
}
