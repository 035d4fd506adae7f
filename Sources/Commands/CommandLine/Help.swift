import Presentation

/// The help texts, made from the command table.
enum Help {
    static func overview(_ all: [CommandSpec]) -> String {
        let width = all.map { $0.called.count }.max() ?? 0
        let commands = all.map { "  \($0.called.padded(to: width))  \($0.summary)" }
        return """
            Reprise, a coach for Python: it hands you an exercise, runs your answer in a sandbox, and says what is wrong.

            Type reprise to begin. The commands:

            \(commands.joined(separator: "\n"))

            The options of reprise without a command:

            \(options(all[0]))
            reprise COMMAND --help says more about a command; reprise --version says which version this is.

            """
    }

    static func command(_ spec: CommandSpec) -> String {
        var text = "\(usage(spec))\n    \(spec.summary)\n"
        if !spec.details.isEmpty { text += "\n\(spec.details)\n" }
        text += "\nOptions:\n" + options(spec)
        if !spec.examples.isEmpty {
            text += "\nFor example:\n" + spec.examples.map { "  \($0)\n" }.joined()
        }
        return text
    }

    private static func options(_ spec: CommandSpec) -> String {
        let names = spec.options.map(\.usage)
        let width = names.map(\.count).max() ?? 0
        return zip(names, spec.options).map { "  \($0.padded(to: width))  \($1.summary)\n" }.joined()
    }

    static func usage(_ spec: CommandSpec) -> String {
        ["reprise", spec.name, spec.arguments].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
