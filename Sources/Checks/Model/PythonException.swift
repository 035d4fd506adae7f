/// An uncaught exception, read from what the interpreter printed about it.
package struct PythonException: Sendable, Equatable {
    /// As in `ValueError` or `decimal.InvalidOperation`.
    package var type: String
    package var message: String
    /// The deepest place in the learner's own files, if the exception passed through one.
    package var file: String?
    package var line: Int?
    /// The traceback as the learner would have seen it, with the working folder left out of the paths.
    package var traceback: String

    package init(type: String, message: String, file: String?, line: Int?, traceback: String) {
        self.type = type
        self.message = message
        self.file = file
        self.line = line
        self.traceback = traceback
    }

    /// Whether the interpreter could not even read the program.
    package var isSyntaxError: Bool { ["SyntaxError", "IndentationError", "TabError"].contains(type) }
}
