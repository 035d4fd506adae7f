import Catalog
import System

/// The service of a case ended, or did not print `ready`, before the learner's program could be started; or what writes
/// the program's input has failed.
package struct ServiceFault: Error, Sendable, Equatable {
    package var exercise: ExerciseID
    package var caseName: String
    /// The name of the service's file.
    package var service: String
    /// What it has printed.
    package var log: [UInt8]
    /// Whether it is no service, but a script that writes what the program reads.
    package var writesInput = false

    /// The fault in a sentence, and what the service has printed.
    package var sentence: String {
        let lines = String(decoding: log, as: UTF8.self).split(separator: "\n").map { "\n  " + $0 }.joined()
        let (service, caseName) = (Self.oneLine(service), Self.oneLine(caseName))
        let failed =
            writesInput
            ? "\(service), which writes the input of \(exercise), case \"\(caseName)\", has failed"
            : "the service \(service) of \(exercise), case \"\(caseName)\", did not get ready"
        return "\(failed), so nothing was judged; its author has to mend it. It printed:"
            + (lines.isEmpty ? " nothing" : lines)
    }

    private static func oneLine(_ name: String) -> String { name.replacingScalars { $0 == "\n" ? "␊" : nil } }

    package init(exercise: ExerciseID, caseName: String, service: String, log: [UInt8]) {
        self.exercise = exercise
        self.caseName = caseName
        self.service = service
        self.log = log
    }
}
