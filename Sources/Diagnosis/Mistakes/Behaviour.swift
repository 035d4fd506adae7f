import Checks
import Sandbox

extension Mismatch {
    /// A traceback shows lines of the program, and no two programs have the same.
    fileprivate mutating func forgetTraceback() { (actual, actualSize, contrast) = (nil, nil, nil) }
}

extension Mismatch.Kind {
    /// What tests are called and say is their author's own: that they fail, and on which program, is what they do.
    fileprivate static let ofTests: [Mismatch.Kind] = [.testFailed, .testError]
}

/// What of a run makes two wrong answers the same mistake: all that shows, but neither times nor line numbers.
package struct Behaviour: Equatable {
    package var termination: RunRecord.Termination
    package var reachedLimit: RunRecord.ReachedLimit?
    package var standardOutput: [UInt8]
    package var files: [String: RunRecord.LeftFile]
    package var exception: String?
    package var examples: [Example]
    /// What was not as expected, wherever it stands.
    package var mismatches: [Mismatch]

    package struct Example: Equatable {
        package var standardOutput: [UInt8]
        package var shown: Range<Int>?
        package var exception: [UInt8]?
    }

    /// One for each run of a case; where nothing had to be run, one for what was found without.
    package static func all(_ records: [RunRecord], _ verdict: CaseVerdict) -> [Behaviour] {
        records.isEmpty ? [Behaviour(nil, verdict)] : records.map { Behaviour($0, verdict) }
    }

    package init(_ record: RunRecord?, _ verdict: CaseVerdict) {
        let isServer = record?.conversation != nil
        termination = record?.termination ?? verdict.termination
        reachedLimit = record?.reachedLimit
        // Where a program was stopped in the middle is chance, and so are ports and times in what a server prints.
        standardOutput = reachedLimit == nil && !isServer ? verdict.standardOutput : []
        files = reachedLimit == nil ? record?.files ?? [:] : [:]
        // What a server's exception says has the numbers of threads in it.
        exception = verdict.exception.map { isServer ? $0.type : "\($0.type): \($0.message)" }
        mismatches = reachedLimit == nil || isServer ? verdict.mismatches : []
        if isServer { mismatches = Self.withoutBodiesOfOthers(mismatches) }
        for index in mismatches.indices {
            (mismatches[index].line, mismatches[index].source) = (nil, nil)
            if exception != nil, mismatches[index].kind == .errorOutput { mismatches[index].forgetTraceback() }
        }
        examples = (record?.examples ?? []).map {
            Example(standardOutput: $0.standardOutput, shown: $0.shown, exception: $0.exception)
        }
        let kinds = Set(mismatches.map(\.kind))
        if !kinds.isDisjoint(with: Mismatch.Kind.ofTests) {
            exception = verdict.exception?.type
            mismatches = Mismatch.Kind.ofTests.filter(kinds.contains).map { Mismatch($0) }
        }
    }

    /// Where the status is another, the body is another's too, and the words of refusals are each author's own.
    private static func withoutBodiesOfOthers(_ mismatches: [Mismatch]) -> [Mismatch] {
        let others = Set(mismatches.filter { $0.kind == .status }.map(\.request))
        return mismatches.filter { $0.kind == .status || !others.contains($0.request) }
    }
}
