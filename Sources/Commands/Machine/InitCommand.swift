import Page
import Presentation
import System

/// `reprise init`: makes an editor know Reprise, by a file in the workspace.
struct InitCommand: Command {
    static let spec = CommandSpec(
        name: "init", summary: "make an editor run your answers and jump to what is wrong",
        details: """
            With --editor vscode, writes .vscode/tasks.json into your workspace: a task that grades the file that is open, and
            one that is today's session, each with what is wrong in the list of problems. What is there already is never
            changed; --print shows the tasks instead, to be put into a file of your own.
            vim and Emacs need no file: README.md has the lines for them.
            """,
        options: [editor, print, .workspace, .help], examples: ["reprise init --editor vscode"],
        command: InitCommand.init)

    private static let editor = CommandSpec.Option(
        name: "--editor", value: "NAME", completes: .words(of: Editor.self), summary: "vscode")
    private static let print = CommandSpec.Option(
        name: "--print", value: nil, summary: "print the file, and write nothing")

    private enum Editor: String, CaseIterable {
        case vscode
    }

    private static let file = ".vscode/tasks.json"

    private let isPrinted: Bool
    private let places: Places

    init(_ arguments: Arguments) throws {
        let editors = Editor.allCases.map(\.rawValue)
        guard let name = arguments.value(Self.editor) else { throw UsageFault(message: Wording.whichEditor(editors)) }
        if Editor(rawValue: name) == nil { throw UsageFault(message: Wording.unknownEditor(name, among: editors)) }
        isPrinted = arguments.has(Self.print)
        places = Places(arguments)
    }

    func run(in context: Context) throws -> ExitCode {
        let text = VSCodeTasks.text(command: context.program)
        if isPrinted {
            try context.output.printData(text)
            return .accepted
        }
        let workspace = try places.workspace(context)
        let root = RootFolder(workspace.root)
        let shown = context.shown(root.path(of: Self.file))
        try workspace.create()
        if try root.status(Self.file) != nil {
            guard try root.read(Self.file, atMost: Self.largest) == Array(text.utf8) else {
                throw UsageFault(message: Wording.tasksOfOwn(shown))
            }
            try context.output.print("\(shown) is as it should be.\n")
            return .accepted
        }
        try root.makeFolder(".vscode")
        try root.replace(Self.file, with: Array(text.utf8))
        try context.output.print(
            context.output.wrapped(Wording.tasksWritten(shown, folder: context.shown(workspace.root))))
        return .accepted
    }

    private static let largest = 1 << 20
}
