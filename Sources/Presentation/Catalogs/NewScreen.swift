import Authoring
import Catalog
import Page

/// What an author is told of a new exercise, and of what one can begin with.
package struct NewScreen {
    private let output: Output

    package init(_ output: Output) {
        self.output = output
    }

    package func show(_ templates: [ExerciseTemplate]) throws {
        let width = templates.map(\.name.count).max() ?? 0
        for template in templates {
            let space = String(repeating: " ", count: width - template.name.count + 2)
            try output.print("\(template.name, .strong)\(space)\(template.summary)\n")
        }
        try output.print("\nBegin with one:  \("reprise new TRACK/TOPIC/NAME --template NAME", .code)\n")
    }

    /// - Parameter schemas: the paths of those that were written.
    package func show(schemas: [String]) throws {
        try output.print(
            schemas.isEmpty
                ? "\(CatalogSchemas.folder) has the schemas of this version.\n"
                : StyledText(schemas.map { $0 + "\n" }.joined()))
    }

    package func show(_ written: CatalogContents.Written) throws {
        let file = CatalogContents.file
        guard case .anew(let copy) = written else { return try output.print("\(file) says what there is.\n") }
        try output.print("\(file)\n")
        if let copy { try output.print(output.wrapped(Wording.keptPage(copy))) }
    }

    package func show(_ id: ExerciseID, files: [String], concept: String, command: String) throws {
        for file in files { try output.print("  \(file)\n") }
        try output.print(
            "\nIt is a whole exercise already, and passes `\(command) check \(id)`. Now make it yours:\n\n")
        for (number, step) in Self.steps(concept).enumerated() {
            let heading = "\(number + 1). \(step.file)"
            try output.print("\(heading, .strong)\n" + output.wrapped(step.words, indent: 3))
        }
        try output.print("\nThen, as often as you like:  \("\(command) check \(id)", .code)\n")
        try output.print("What is expected, from a run:  \("\(command) bless \(id)", .code)\n")
        try output.print(output.wrapped(Self.recording))
    }

    private static let recording = """
        It fills in what programs print, servers answer and mistakes fail, wherever you have left that out. What belongs \
        to growth, tools.json, rules.json, answers.json and variants you write yourself.
        """

    /// - Parameter concept: what `exercise.json` says for now.
    private static func steps(_ concept: String) -> [(file: String, words: String)] {
        [
            (
                "exercise.json",
                "Where your files are to be called otherwise: change `files`, and rename them in solution, starter and "
                    + "mistakes. Nothing is tried before that. `concepts` says \(concept) for now: put in its place what "
                    + "the exercise really practises (ids in Exercises/catalog.json, where new ones are added)."
            ),
            (
                "solution/",
                "Write it first, and the wrong idea that is to meet its case: plain code, as in a good review."
            ),
            (
                "checks/",
                "Five to nine cases from the plainest to the rarest; for each rule one that falls without it. An input is "
                    + "enough; see below."
            ),
            ("statement.md", "Who needs what, what is to be written, one rule a line, two examples."),
            ("starter/", "What the learner begins with. It must not pass."),
            (
                "mistakes/",
                "Delete those of the template that you do not keep. Two to four answers that learners really write, one "
                    + "fault each, and in diagnosis.md what happens and why."
            ),
            ("hints.md", "Where to look, then the idea, then the plan: a ladder on one difficulty."),
            (
                "note.md",
                "What is shown once it is solved, in 60 words: why the solution looks so, where this turns up at work, and a "
                    + "question to answer in words."
            ),
            ("exercise.json", "Title, level, minutes; the name of each mistake."),
        ]
    }
}
