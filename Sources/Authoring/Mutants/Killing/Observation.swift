import Checks
import Sandbox

/// What there is to see of a run, whoever looks.
struct Observation: Equatable {
    /// How it came to its end, where that is no exit with 0.
    private var end: String
    private var output: [UInt8]
    private var files: [String: RunRecord.LeftFile]
    private var examples: [Example]

    struct Example: Equatable {
        var output: [UInt8]
        var exception: [UInt8]?
        /// A value that is shown, and no text that is printed.
        var isShown: Bool
    }

    init(_ record: RunRecord) {
        end = Self.end(record)
        files = record.files
        examples = record.examples.dropFirst().map {
            Example(output: $0.standardOutput, exception: $0.exception, isShown: $0.shown != nil)
        }
        output = record.examples.isEmpty ? record.standardOutput : []
    }

    private static func end(_ record: RunRecord) -> String {
        if let limit = record.reachedLimit { return "it reaches the limit \(limit.rawValue)" }
        switch record.termination {
        case .exited(0): return ""
        case .exited(let status): return exception(record) ?? "exit status \(status)"
        case .signaled(let signal): return "signal \(signal)"
        case .notStarted, .lost: return "it brings down the session"
        }
    }

    /// The last line of a traceback.
    static func exception(_ record: RunRecord) -> String? {
        let text = String(decoding: record.standardError, as: UTF8.self)
        guard text.contains("Traceback (most recent call last)") else { return nil }
        return text.split(separator: "\n").last.map(String.init)
    }

    /// The first that is not as in the solution's run, in words.
    func difference(from solution: Observation) -> String? {
        if self == solution { return nil }
        for (own, other) in zip(examples, solution.examples) where own != other {
            if let exception = own.exception { return Self.text(exception) }
            let manner = own.output == other.output ? own.isShown ? " (shown)" : " (printed)" : ""
            return Self.text(own.output) + manner
        }
        if !end.isEmpty, end != solution.end { return end }
        if output != solution.output { return Self.text(output) }
        let file = files.keys.sorted().first { files[$0] != solution.files[$0] }
        return file.map { "\($0): \(Self.text(files[$0]))" } ?? (end.isEmpty ? "it goes on to the end" : end)
    }

    private static func text(_ file: RunRecord.LeftFile?) -> String {
        if case .content(let bytes)? = file { return text(bytes) }
        return "not there"
    }

    private static let longest = 400

    private static func text(_ bytes: [UInt8]) -> String {
        let text = String(decoding: bytes.prefix(longest), as: UTF8.self)
        return bytes.isEmpty ? "nothing" : bytes.count > longest ? text + "…" : text
    }
}
