import Catalog
import Checks
import Grading

/// What is run where an answer is tried by hand.
struct HandRunPlan {
    /// What follows `python3`.
    var words: [String]
    var files: AnswerFiles
    /// What it is, and how it is used.
    var introduction: String

    /// The program that the exercise is about or, where it is about a module, a prompt at which its names can be tried.
    ///
    /// - Returns: nothing where no file is a program.
    init?(_ submission: Submission, to exercise: Exercise) {
        files = submission.files.merging(exercise.given) { own, _ in own }
        let end = "^D ends the input, ^C stops it."
        if let run = exercise.handRun ?? (files["main.py"] == nil ? nil : ["main.py"]) {
            words = run
            let name = run == ["main.py"] ? "main.py" : "python3 " + run.joined(separator: " ")
            introduction = "\(name), run in the sandbox. Type what it reads. \(end)"
            return
        }
        guard let file = exercise.files.first, let module = ModuleName.of(file) else { return nil }
        words = ["main.py"]
        files["main.py"] = Array(Self.prompt(module).utf8)
        introduction = "\(file), run in the sandbox. Type Python at the prompt; the names of \(file) are there. \(end)"
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
