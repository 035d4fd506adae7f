import Diagnosis
import Glibc
import Page
import Presentation
import System

/// `reprise explain`: what an error, a trap or a verdict means, and what to do about it; also of anybody's program.
struct ExplainCommand: Command {
    static let spec = CommandSpec(
        name: "explain", arguments: "[NAME|MESSAGE|LINE|FILE|-]", argumentCount: 0...64,
        completes: .first(.either([.asked(.topics), .file])),
        summary: "say what an error means and what to do: by its name, its message, or in your own program",
        details: """
            NAME is an exception such as NameError, a kind of syntax error, a trap, or a verdict, as `reprise grade` and the
            journal name them. Without NAME, all of them are listed. For authors, it may also be a rule of `reprise check`.
            MESSAGE is what Python says, with or without the error's name; LINE a line that Python cannot read. Quote both.
            FILE is a program: whether Python can read it, and what is wrong where it cannot.
            - takes what a program has printed from standard input, and explains the last error in it.
            Nothing of a program is ever run here; files and lines are read inside the sandbox.
            """,
        options: [.json, .catalog, .allowUnconfined, .help],
        examples: [
            "reprise explain NameError", "reprise explain off-by-one",
            "reprise explain \"list index out of range\"", "reprise explain 'for i range(3):'",
            "reprise explain program.py", "python3 program.py 2>&1 | reprise explain -",
        ],
        command: ExplainCommand.init)

    /// What is to be explained; nothing for a list.
    private let text: String?
    private let places: Places
    private let allowsUnconfined: Bool
    private let isJSON: Bool

    init(_ arguments: Arguments) {
        // A message without quotes comes as its words.
        text = arguments.positional.isEmpty ? nil : arguments.positional.joined(separator: " ")
        places = Places(arguments)
        allowsUnconfined = arguments.has(.allowUnconfined)
        isJSON = arguments.wantsJSON
    }

    func run(in context: Context) throws -> ExitCode {
        let topics = ExplainTopics(titles: titles(context))
        let page = ExplainTopicsPage(output: context.output, command: context.command)
        guard let text else {
            let all = topics.all
            try show(ExplainJSON(topics: all), context) { page.list(all) }
            return .accepted
        }
        if text == "-" {
            try explain(printed: standardInput(context), topics, context)
        } else if let topic = topics.topic(named: text) ?? topics.topic(ofWords: text) {
            try show(ExplainJSON(topics: [topic]), context) { page.page(topic) }
        } else {
            try explain(text, topics, context)
        }
        return .accepted
    }

    private func show(_ json: ExplainJSON, _ context: Context, as text: () -> StyledText) throws {
        if isJSON {
            try context.output.printJSON(json)
        } else {
            try context.output.print(text())
        }
    }

    /// The titles of traps, where a catalog is at hand; nothing else here needs one.
    private func titles(_ context: Context) -> [String: String] {
        guard let catalog = places.catalogIfAny(context)?.catalog else { return [:] }
        return Dictionary(catalog.traps.map { ($0.id, $0.title) }) { first, _ in first }
    }

    // MARK: - What no name is

    private func explain(_ text: String, _ topics: ExplainTopics, _ context: Context) throws {
        let isOneLine = !text.contains(byte: "\n")
        if text.allSatisfy(\.isWhitespace) { throw UnknownTopic(name: text) }
        if isOneLine, Self.seemsPath(text) || FileStatus(context.absolute(text)) != nil {
            return try explainFile(text, topics, context)
        }
        // A name alone is none that is known, or it would have been found.
        if text.contains(byte: ":"), let printed = PrintedErrorReader.lastError(in: Array(text.utf8)) {
            return try explain(printed, topics, context)
        }
        if isOneLine, let error = ExplainedError(message: text) {
            return try show(error, topics, context)
        }
        try explainLine(text, topics, context)
    }

    private static func seemsPath(_ text: String) -> Bool {
        let starts = ["/", "./", "../", "~/"].contains { text.beginsBytewise(with: $0) }
        return !text.contains(byte: " ") && (starts || text.endsBytewise(with: ".py"))
    }

    private func explain(printed bytes: [UInt8], _ topics: ExplainTopics, _ context: Context) throws {
        guard let found = PrintedErrorReader.lastError(in: bytes) else { throw NothingPrinted() }
        try explain(found, topics, context)
    }

    private func explain(_ found: PrintedError, _ topics: ExplainTopics, _ context: Context) throws {
        var error = ExplainedError(found)
        if let fault = reading(context).fault(of: found) { error.take(fault) }
        try show(error, topics, context)
    }

    private func explainFile(_ path: String, _ topics: ExplainTopics, _ context: Context) throws {
        let found = try reading(context).file(path)
        if let error = found.error { return try show(error, topics, isReadable: false, context) }
        try show(ExplainJSON(topics: [], isReadable: true), context) {
            context.output.wrapped(found.isBlank ? Wording.blankProgram(path) : Wording.readable(path))
        }
    }

    private func explainLine(_ text: String, _ topics: ExplainTopics, _ context: Context) throws {
        let seemsCode = CodeLine.seemsCode(text)
        let unknown = UnknownTopic(name: text, nearest: seemsCode ? nil : topics.nearest(text))
        // Words that are nothing else are a name, or a sentence.
        guard seemsCode, let found = try reading(context).line(text) else { throw unknown }
        if let error = found.error { return try show(error, topics, isReadable: false, context) }
        try show(ExplainJSON(topics: [], isReadable: true), context) { context.output.wrapped(Wording.readableLine) }
    }

    private func reading(_ context: Context) -> ExplainReading {
        ExplainReading(allowsUnconfined: allowsUnconfined, context: context)
    }

    private func show(
        _ error: ExplainedError, _ topics: ExplainTopics, isReadable: Bool? = nil, _ context: Context
    ) throws {
        let topic = error.topic.flatMap { topics.topic(named: $0) }
        let json = ExplainJSON(
            topics: topic.map { [$0] } ?? [], error: ExplainJSON.Error(error), isReadable: isReadable)
        try show(json, context) {
            ExplainedErrorPage(output: context.output, command: context.command).page(error)
        }
    }

    // MARK: - Standard input

    /// More than any error has a reason to be.
    private static let mostInput = 1 << 20

    private func standardInput(_ context: Context) throws -> [UInt8] {
        if isatty(STDIN_FILENO) == 1 {
            context.output.printError("Paste what Python has printed, then press Enter and Ctrl-D.\n")
        }
        do {
            return try StreamContent.read(STDIN_FILENO, named: "standard input", atMost: Self.mostInput)
        } catch let fault as SystemFault {
            guard case .tooLarge = fault.cause else { throw fault }
            throw UsageFault(message: Wording.tooMuchPrinted)
        }
    }
}

/// A name that nothing is known under.
struct UnknownTopic: WordedFailure {
    var name: String
    var nearest: String?

    var words: (message: String, code: ExitCode) {
        let nearest = Wording.didYouMean(nearest)
        let shown = name.unicodeScalars.count > 100 ? String(name.unicodeScalars.prefix(100)) + "…" : name
        return (
            "there is nothing to explain under \"\(shown)\".\(nearest) `reprise explain` lists all names.", .usage
        )
    }
}

/// Output in which no error is told of.
struct NothingPrinted: WordedFailure {
    var words: (message: String, code: ExitCode) {
        (
            "there is no error of Python's in what was handed over. Hand over both streams: "
                + "python3 program.py 2>&1 | reprise explain -",
            .usage
        )
    }
}

extension Wording {
    static let tooMuchPrinted =
        "more than 1 MiB was handed over, so none of it was read. The end is enough: "
        + "python3 program.py 2>&1 | tail -n 200 | reprise explain -"

    static func readable(_ file: String) -> String {
        "Python can read \(file): its syntax has no fault. What it does shows when it is run, which explain never does."
    }

    static func blankProgram(_ file: String) -> String { "There is no program in \(file) yet." }

    static let readableLine =
        "Python can read this line: its syntax has no fault. What it does shows when it is run, which explain never does."
}
