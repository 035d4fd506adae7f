import Checks
import Sandbox

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

    package init(_ record: RunRecord, _ verdict: CaseVerdict) {
        termination = record.termination
        reachedLimit = record.reachedLimit
        // Where a program was stopped in the middle is chance.
        standardOutput = record.reachedLimit == nil ? verdict.standardOutput : []
        files = record.reachedLimit == nil ? record.files : [:]
        exception = verdict.exception.map { "\($0.type): \($0.message)" }
        mismatches = record.reachedLimit == nil ? verdict.mismatches : []
        for index in mismatches.indices {
            (mismatches[index].line, mismatches[index].source, mismatches[index].authorsFault) = (nil, nil, nil)
        }
        examples = record.examples.map {
            Example(standardOutput: $0.standardOutput, shown: $0.shown, exception: $0.exception)
        }
    }
}
