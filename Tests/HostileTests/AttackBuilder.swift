import Foundation
import Synchronization

/// Builds attacks, one after the other, with one process of Python for all of them (`Attacks/builder.py`).
final class AttackBuilder: Sendable {
    private struct Order: Encodable {
        var file: String
        var root: String
        var secret: String
        var output: String
    }

    /// What a process is asked over, and answers over.
    private struct Line {
        var orders: FileHandle
        var answers: FileHandle
    }

    private let line: Mutex<Line>

    /// It ends with this process, at the end of its input.
    init(python: String) throws {
        let (orders, answers) = (Pipe(), Pipe())
        let process = Process()
        process.executableURL = URL(filePath: python)
        process.arguments = ["-B", Attack.folder + "/builder.py"]
        process.environment = ["LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"]
        process.standardInput = orders
        process.standardOutput = answers
        try process.run()
        line = Mutex(Line(orders: orders.fileHandleForWriting, answers: answers.fileHandleForReading))
    }

    /// - Throws: ``Unbuilt``, where the attack's own program fails.
    func build(_ attack: Attack, in root: String, output: String) throws {
        var order = try JSONEncoder().encode(
            Order(file: attack.file, root: root, secret: AttackGround.secret, output: output))
        order.append(UInt8(ascii: "\n"))
        let status = try line.withLock { line in
            try line.orders.write(contentsOf: order)
            return String(decoding: line.answers.availableData, as: UTF8.self)
        }
        guard status == "0\n" else {
            throw Unbuilt(output: status + ((try? String(contentsOfFile: output, encoding: .utf8)) ?? ""))
        }
    }

    struct Unbuilt: Error {
        var output: String
    }
}
