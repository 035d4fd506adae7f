/// All commands, in the order in which the help lists them: for learners, for authors, for the machine.
enum CommandTable {
    static let commands: [CommandSpec] = [
        TodayCommand.spec, PlanCommand.spec, DueCommand.spec, StartCommand.spec, PlaceCommand.spec, ListCommand.spec,
        ShowCommand.spec, GradeCommand.spec, HintCommand.spec, SolutionCommand.spec, ResetCommand.spec,
        RebuildCommand.spec, ExplainCommand.spec, ReportCommand.spec, JournalCommand.spec,
        GradeAllCommand.spec,
        CheckCommand.spec, NewCommand.spec, BlessCommand.spec, DoctorCommand.spec, InitCommand.spec,
        SandboxCommand.spec,
        CompletionsCommand.spec, ManCommand.spec,
    ]

    static func command(named name: String) -> CommandSpec? { commands.first { $0.name == name } }
}
