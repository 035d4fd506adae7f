import Testing

@testable import Commands

/// Scripts for shells, made from the table of commands.
@Suite struct CompletionScriptTests {
    @Test func knowEveryCommandAndOption() {
        let commands = CommandTable.commands
        let scripts = [
            CompletionScript.bash(commands), CompletionScript.zsh(commands), CompletionScript.fish(commands),
        ]
        for (index, script) in scripts.enumerated() {
            for spec in commands {
                #expect(spec.name.isEmpty || script.contains(spec.name), "\(spec.name)")
                for option in spec.options {
                    #expect(
                        script.contains(index == 2 ? "-l \(option.name.dropFirst(2))" : option.name), "\(option.name)")
                }
            }
            #expect(script.contains("completions ids"))
        }
    }
}
