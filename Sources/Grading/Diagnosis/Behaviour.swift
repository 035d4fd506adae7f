import Sandbox

/// What of a run makes two wrong answers the same mistake: all that shows, but neither times nor line numbers.
struct Behaviour: Equatable {
    var termination: RunRecord.Termination
    var reachedLimit: RunRecord.ReachedLimit?
    var standardOutput: [UInt8]
    var files: [String: RunRecord.LeftFile]
    var exception: String?
    var examples: [Example]

    struct Example: Equatable {
        var standardOutput: [UInt8]
        var exception: [UInt8]?
    }

    init(_ record: RunRecord, exception: PythonException?) {
        termination = record.termination
        reachedLimit = record.reachedLimit
        // Where a program was stopped in the middle is chance.
        standardOutput = record.reachedLimit == nil ? record.standardOutput : []
        files = record.reachedLimit == nil ? record.files : [:]
        self.exception = exception.map { "\($0.type): \($0.message)" }
        examples = record.examples.map { Example(standardOutput: $0.standardOutput, exception: $0.exception) }
    }
}
