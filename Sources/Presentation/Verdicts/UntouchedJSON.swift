import Catalog

/// What programs are told of an answer that is still what was handed out: that, and no verdict.
package struct UntouchedJSON: Encodable {
    package var format = 1
    package var exercise: String
    package var accepted = false
    package var untouched = true
    package var missingFiles: [String] = []
    package var cases: [String] = []
    package var notRun: [String]
    package var skipped: [String] = []

    package init(_ exercise: Exercise) {
        self.exercise = exercise.id.description
        notRun = exercise.cases.map(\.name)
    }
}
