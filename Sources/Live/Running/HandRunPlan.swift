import Catalog
import Checks
import Grading
import Page
import Sandbox

/// What is run where an answer is tried by hand.
struct HandRunPlan {
    var request: RunRequest
    /// Whether it has the learner's keyboard; else all that it reads is given.
    var isAtTerminal = true
    /// What it is, and how it is used.
    var introduction: String
    /// What a case gives to it; never what is expected of it.
    var given: [Block] = []
    /// Where the case that it is taken from needs a sandbox of its own.
    var profile: SandboxProfile?

    private static let keys = "^D ends the input, ^C stops it."

    /// The program that the exercise is about or, where it is about a module, a prompt at which its names can be tried.
    ///
    /// - Returns: nothing where no file is a program.
    init?(_ submission: Submission, to exercise: Exercise, _ input: HandRunInput = .arguments([])) {
        let files = submission.files.merging(exercise.given) { own, _ in own }
        switch input {
        case .given(let index) where exercise.cases.indices.contains(index):
            self.init(exercise.cases[index], files)
        case .arguments(let arguments) where exercise.handRun != nil || files["main.py"] != nil:
            self.init(words: (exercise.handRun ?? ["main.py"]) + arguments, files)
        default:
            guard let file = exercise.files.first, let module = ModuleName.of(file) else { return nil }
            self.init(prompt: module, of: file, files)
        }
    }

    private init(words: [String], _ files: AnswerFiles) {
        request = RunRequest(kind: .terminal(run: words), files: files)
        introduction = "\(Self.commandLine(words)), run in the sandbox. Type what it reads. \(Self.keys)"
    }

    private init(prompt module: String, of file: String, _ files: AnswerFiles) {
        var files = files
        files["main.py"] = Array(Self.prompt(module).utf8)
        request = RunRequest(kind: .terminal(run: ["main.py"]), files: files)
        introduction =
            "\(file), run in the sandbox. Type Python at the prompt; the names of \(file) are there. \(Self.keys)"
    }

    /// What a case runs, on these files. Where the case leaves nothing to read, the keyboard is the learner's.
    private init?(_ check: any Check, _ files: AnswerFiles) {
        guard var request = check.requests(for: files).first, let program = request.kind.program else { return nil }
        request.files.merge(files) { own, _ in own }
        let steps = [request.kind] + request.then.map(\.kind)
        isAtTerminal =
            program.standardInput.isEmpty && !program.hasWriter && steps.count == 1 && request.service == nil
            && !request.hasVirtualClock
        given = Self.given(steps, program, request.files.filter { files[$0.key] == nil })
        profile = check.profile
        let how =
            isAtTerminal
            ? "Type what it reads. \(Self.keys)" : "What it reads is the case's. ^C stops it."
        introduction = "Run in the sandbox with what case \"\(check.name)\" gives. \(how)"
        if isAtTerminal { request.kind = .terminal(run: program.words) }
        self.request = request
    }

    /// As it would be typed.
    static func commandLine(_ words: [String]) -> String {
        words == ["main.py"] ? "main.py" : (["python3"] + words).map(ShellWord.quoted).joined(separator: " ")
    }

    private static func given(
        _ steps: [RunRequest.Kind], _ program: (words: [String], standardInput: [UInt8], hasWriter: Bool),
        _ files: AnswerFiles
    ) -> [Block] {
        let lines = steps.compactMap(\.program).map {
            (["python3"] + $0.words).map(ShellWord.quoted).joined(separator: " ")
        }
        var blocks: [Block] = [
            .listing(Listing(lines.count == 1 ? "run as" : "run one after the other", lines.joined(separator: "\n")))
        ]
        if program.hasWriter { blocks.append(.text("Its standard input is written by a script of the exercise.")) }
        if !program.standardInput.isEmpty { blocks.append(.listing(Listing("standard input", program.standardInput))) }
        return blocks + files.sorted { $0.key < $1.key }.map { .listing(Listing("file \($0.key)", $0.value)) }
    }

    private static func prompt(_ module: String) -> String {
        """
        import code, sys
        sys.modules["readline"] = None  # it would write escapes
        import \(module)
        names = vars(sys.modules["\(module)"])
        names = {name: value for name, value in names.items() if not name.startswith("__")}
        code.interact("", local=names, exitmsg="")

        """
    }
}
