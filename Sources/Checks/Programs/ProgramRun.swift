/// One run of a whole program, and what it must come to.
package struct ProgramRun: Sendable, Equatable {
    /// What follows `python3`: a script, or `-m` and a module, and what always follows these.
    package var run = ["main.py"]
    package var arguments: [String] = []
    package var standardInput: [UInt8] = []
    package var expected = ProgramExpectation()
    package var comparisons = Comparisons()
    /// What a client says to it, where it is a server.
    package var conversation: Conversation?

    package init() {}

    /// All that is typed for it, as a shell would take it.
    package var commandLine: String { (["python3"] + (run + arguments).map(ShellWord.quoted)).joined(separator: " ") }
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
    /// Files that the program is to leave behind, by path.
    package var files: [String: [UInt8]] = [:]

    package init() {}
}
