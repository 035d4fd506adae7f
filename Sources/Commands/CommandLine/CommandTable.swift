/// All commands, in the order in which the help lists them.
enum CommandTable {
    static let commands: [CommandSpec] = [
        TodayCommand.spec, ListCommand.spec, ShowCommand.spec, GradeCommand.spec, ExplainCommand.spec,
        CheckCommand.spec, DoctorCommand.spec,
        SandboxCommand.spec, JournalCommand.spec,
    ]

    static func command(named name: String) -> CommandSpec? { commands.first { $0.name == name } }
}
