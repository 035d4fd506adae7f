import Glibc
import Page
import Presentation
import System

/// Where the program begins: finds the command, runs it, and puts whatever goes wrong into words.
package enum Reprise {
    /// - Parameter arguments: without the program's own name.
    /// - Returns: the exit status.
    package static func run(_ arguments: [String], context: Context) -> Int32 {
        // A limit on the size of files shows as an error of the write, which has words, and not as a sudden end.
        signal(SIGXFSZ, SIG_IGN)
        ChildProcess.keepEndings()
        do {
            try Clock.check(context.environment)
            return try dispatch(arguments, context).rawValue
        } catch {
            let (message, code) = Wording.failure(error)
            context.output.printError("reprise: \(StyledText(message))\n")
            return code.rawValue
        }
    }

    private static func dispatch(_ arguments: [String], _ context: Context) throws -> ExitCode {
        guard let first = arguments.first else { return try TodayCommand(Arguments()).run(in: context) }
        switch first {
        case "--version":
            try context.output.print("reprise \(ProgramVersion.current)\n")
            return .accepted
        case "--help", "-h", "help":
            return try help(arguments.dropFirst(), context)
        default: break
        }
        // Options alone belong to the command that has no name.
        guard !first.hasPrefix("-") else { return try run(TodayCommand.spec, arguments[...], context) }
        guard let spec = CommandTable.command(named: first) else {
            throw UsageFault(message: Wording.unknownCommand(first, among: CommandTable.commands))
        }
        return try run(spec, arguments.dropFirst(), context)
    }

    private static func run(_ spec: CommandSpec, _ words: ArraySlice<String>, _ context: Context) throws -> ExitCode {
        let parsed = try Arguments(words, for: spec)
        if parsed.has(.help) {
            try context.output.print(
                StyledText(spec.name.isEmpty ? Help.overview(CommandTable.commands) : Help.command(spec)))
            return .accepted
        }
        return try spec.command(parsed).run(in: context)
    }

    private static func help(_ words: ArraySlice<String>, _ context: Context) throws -> ExitCode {
        guard let name = words.first(where: { !$0.hasPrefix("-") }) else {
            try context.output.print(StyledText(Help.overview(CommandTable.commands)))
            return .accepted
        }
        guard let spec = CommandTable.command(named: name) else {
            throw UsageFault(message: Wording.unknownCommand(name, among: CommandTable.commands))
        }
        try context.output.print(StyledText(Help.command(spec)))
        return .accepted
    }
}
