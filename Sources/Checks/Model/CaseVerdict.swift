import Page
import Sandbox

/// What is said of one case.
package struct CaseVerdict: Sendable, Equatable {
    package var name: String
    package var kind: VerdictKind
    /// Everything that was not as expected; empty where the case passed.
    package var mismatches: [Mismatch] = []
    package var exception: PythonException?
    package var limit: ReachedLimit?
    package var termination: RunRecord.Termination
    package var standardOutput: [UInt8]
    package var standardError: [UInt8]
    /// What the case's service has printed.
    package var serviceLog: [UInt8] = []
    package var wallMicroseconds: Int
    /// What there is to see of a case that was not accepted: what went in, what was expected, what came out.
    package var blocks: [Block] = []

    /// A verdict on one run, of which nothing is known yet but what happened.
    package init(name: String, _ record: RunRecord) {
        self.name = name
        kind = .accepted
        termination = record.termination
        standardOutput = record.standardOutput
        standardError = record.standardError
        serviceLog = record.serviceLog
        wallMicroseconds = record.wallMicroseconds
    }

    package init(
        name: String, kind: VerdictKind, mismatches: [Mismatch], exception: PythonException?, limit: ReachedLimit?,
        termination: RunRecord.Termination, standardOutput: [UInt8], standardError: [UInt8], wallMicroseconds: Int
    ) {
        self.name = name
        self.kind = kind
        self.mismatches = mismatches
        self.exception = exception
        self.limit = limit
        self.termination = termination
        self.standardOutput = standardOutput
        self.standardError = standardError
        self.wallMicroseconds = wallMicroseconds
    }
}
