import Sandbox

/// One run of a whole program, and what it must come to.
package struct ProgramRun: Sendable, Equatable {
    /// What follows `python3`: a script, or `-m` and a module, and what always follows these.
    package var run = ["main.py"]
    package var arguments: [String] = []
    package var standardInput: [UInt8] = []
    /// What writes the standard input, where that is no text.
    package var inputWriter: InputWriter?
    package var expected = ProgramExpectation()
    package var comparisons = Comparisons()
    /// The name that it is started by, where that is another than python3 and a file.
    package var script: String?
    /// What a client says to it, where it is a server.
    package var conversation: Conversation?

    package init() {}

    /// All that is typed for it, as a shell would take it.
    package var commandLine: String {
        let start = script.map { [$0] } ?? ["python3"] + run
        return (start + arguments).map(ShellWord.quoted).joined(separator: " ")
    }
}

/// What a run of a program must come to; what is not stated is not compared.
package struct ProgramExpectation: Sendable, Equatable {
    package enum End: Sendable, Equatable {
        case exit(Int)
        /// The number of the signal that it ends itself by.
        case signal(Int)
        /// However it ends, as a server does that is ended from outside.
        case any
    }

    package var output: [UInt8]?
    package var errors: [UInt8]?
    package var end = End.exit(0)
    /// How much time may pass by waiting on a virtual clock; nothing where any may.
    package var elapsed: ElapsedTime?
    /// Files that the program is to leave behind, by path.
    package var files: [String: [UInt8]] = [:]

    package init() {}
}
