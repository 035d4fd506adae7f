import Sandbox

/// An exception that a failing answer ends with, said with what was at hand where it was raised.
package struct RaisedException: Sendable, Equatable {
    /// A part of the failing line with its value.
    package struct Value: Sendable, Equatable {
        /// Its text in the program.
        package var name: String
        package var type: String
        /// As Python would show it, or what it is.
        package var value: String
    }

    /// What happened, with the learner's own names and values in it, and what to do.
    package var advice: Playbook.Advice
    /// All values that are known, those that the words leave out too.
    package var values: [Value]

    package init(advice: Playbook.Advice, values: [Value] = []) {
        self.advice = advice
        self.values = values
    }
}

extension RaisedException.Value {
    /// Nothing for a part whose value is not known.
    init?(_ value: ExceptionObservation.Value) {
        guard !value.shown.isEmpty else { return nil }
        self.init(name: value.source, type: value.type, value: value.shown)
    }
}
