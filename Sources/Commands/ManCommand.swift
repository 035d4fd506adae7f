import Page
import Presentation
import System

/// `reprise man`: the manual, made from the table of commands.
struct ManCommand: Command {
    static let spec = CommandSpec(
        name: "man", arguments: "[COMMAND]", argumentCount: 0...1, completes: .first(.commands),
        summary: "print a page of the manual, or write all of them for man",
        details: """
            Without COMMAND, the page on Reprise as a whole. `reprise man grade | man -l -` shows a page.
            With --into, all pages are written into a folder, or that of COMMAND alone; it is made where it is missing, and
            a file there that is no page of ours is kept as a copy. ~/.local/share/man/man1 is where man looks for them.
            """,
        options: [into, .help],
        examples: ["reprise man grade", "reprise man --into ~/.local/share/man/man1"],
        command: ManCommand.init)

    private static let into = CommandSpec.Option(
        name: "--into", value: "DIR", completes: .folder, summary: "write the pages into this folder")

    private let name: String?
    private let folder: String?

    init(_ arguments: Arguments) {
        name = arguments.positional.first
        folder = arguments.value(Self.into)
    }

    func run(in context: Context) throws -> ExitCode {
        let pages = ManualPage.all(CommandTable.commands, version: ProgramVersion.current)
        let wanted = try name.map { [try page(on: $0, among: pages)] }
        if let folder {
            try write(wanted ?? pages, into: folder, context)
        } else {
            try context.output.printData((wanted ?? pages)[0].text)
        }
        return .accepted
    }

    private func page(on name: String, among pages: [ManualPage]) throws -> ManualPage {
        guard let spec = CommandTable.command(named: name),
            let page = pages.first(where: { $0.name == ManualPage.name(spec) })
        else { throw UsageFault(message: Wording.unknownCommand(name, among: CommandTable.commands)) }
        return page
    }

    private func write(_ pages: [ManualPage], into folder: String, _ context: Context) throws {
        try FileContent.makeFolders(context.absolute(folder))
        for page in pages {
            let path = "\(folder)/\(page.fileName)"
            let file = ReportFile(path, context)
            try file.check()
            try file.write(page.text, of: Self.spec.called, sign: ManualPage.sign)
        }
        try context.output.print("\(Wording.count(pages.count, "page")) in \(folder)\n")
    }
}
