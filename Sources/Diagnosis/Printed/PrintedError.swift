import Checks

/// An error as some Python has printed it, wherever that was: which one, at which line, and what it began with.
///
/// All of it is text that anybody may have written, and no more is done with it than to show it.
package struct PrintedError: Sendable, Equatable {
    /// As in `ValueError` or `decimal.InvalidOperation`.
    package var type: String
    /// The first line of it.
    package var message: String
    /// The deepest line of the program's own; nothing where no line is named.
    package var place: Place?
    /// The part of Python, or of a package, that raised it where that is another place.
    package var raisedIn: String?
    /// What a chain of exceptions began with.
    package var beginning: Beginning?
    /// Where several errors came together: the group, of which this is the first, and how many there are.
    package var group: Group?

    package struct Place: Sendable, Equatable {
        package var file: String
        /// From one; nothing where only the file is named.
        package var line: Int?
        /// The line without what it is indented by.
        package var source: String?
        /// The line of `^` and `~` below it.
        package var marks: String?

        package init(file: String, line: Int?, source: String? = nil, marks: String? = nil) {
            self.file = file
            self.line = line
            self.source = source
            self.marks = marks
        }
    }

    package struct Beginning: Sendable, Equatable {
        package var type: String
        package var message: String
        package var place: Place?
    }

    package struct Group: Sendable, Equatable {
        package var type: String
        package var message: String
        package var count: Int
    }

    package init(type: String, message: String, place: Place? = nil) {
        self.type = type
        self.message = message
        self.place = place
    }

    /// The name without the module that it comes from.
    package var name: String { type.split(separator: ".").last.map(String.init) ?? type }

    package var exception: PythonException {
        // What is below the place is looked at where the message of a syntax error says little.
        let source = place?.source.map { "  File \"\"\n    \($0)\n" } ?? ""
        return PythonException(
            type: name, message: message, file: place?.file, line: place?.line, traceback: source)
    }
}
