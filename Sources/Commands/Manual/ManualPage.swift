/// A manual page, made from the table of commands, as roff with the macros of `man`.
struct ManualPage {
    /// As in `reprise-grade`.
    var name: String
    var text: String

    var fileName: String { "\(name).\(Self.section)" }

    private static let section = "1"

    /// What every page begins with, and no other file.
    static let sign = ".\\\" Made by reprise man."

    /// All pages of a table, the program's own first.
    static func all(_ specs: [CommandSpec], version: String) -> [ManualPage] {
        let commands = specs.filter { !$0.name.isEmpty }
        return [program(specs, version)] + commands.map { command($0, version) }
    }

    static func name(_ spec: CommandSpec) -> String { spec.name.isEmpty ? "reprise" : "reprise-\(spec.name)" }

    private init(name: String, summary: String, version: String, sections: [(heading: String, lines: [String])]) {
        self.name = name
        // Without a date: a page is the same whenever it is made.
        let title = name.uppercased()
        let head =
            [
                Self.sign, ".TH \(Roff.text(title)) \(Self.section) \"\" \"reprise \(version)\" \"Reprise\"", ".nh",
                ".ad l", ".SH NAME",
            ] + Roff.filled("\(name) - \(summary)")
        let rest = sections.filter { !$0.lines.isEmpty }.flatMap { [".SH \($0.heading)"] + $0.lines }
        text = (head + rest).map { $0 + "\n" }.joined()
    }

    private static func program(_ specs: [CommandSpec], _ version: String) -> ManualPage {
        let today = specs[0]
        let commands = specs.filter { !$0.name.isEmpty }
        return ManualPage(
            name: name(today), summary: ProgramFacts.summary, version: version,
            sections: [
                (
                    "SYNOPSIS",
                    ["\(Roff.bold("reprise")) [\\fIOPTION\\fR]...", ".br"]
                        + ["\(Roff.bold("reprise")) \\fICOMMAND\\fR [\\fIOPTION\\fR]... [\\fIARGUMENT\\fR]..."]
                ),
                (
                    "DESCRIPTION",
                    Roff.filled(ProgramFacts.description + " Without a command it is " + today.summary + ".")
                ),
                ("COMMANDS", commands.flatMap { entry(synopsis($0), $0.summary) }),
                ("OPTIONS", Roff.filled(ProgramFacts.options) + options(today.options + [.version])),
                ("EXIT STATUS", ProgramFacts.exitStatuses.flatMap { entry(Roff.bold("\($0.code)"), $0.meaning) }),
                ("ENVIRONMENT", ProgramFacts.environment.flatMap { entry(Roff.sentence($0.name), $0.meaning) }),
                ("FILES", ProgramFacts.places.flatMap { entry(Roff.sentence($0.name), $0.meaning) }),
                ("SEE ALSO", seeAlso(commands.map(name))),
            ])
    }

    private static func command(_ spec: CommandSpec, _ version: String) -> ManualPage {
        ManualPage(
            name: name(spec), summary: spec.summary, version: version,
            sections: [
                ("SYNOPSIS", [synopsis(spec, withOptions: true)]),
                ("DESCRIPTION", ManualText.lines(of: spec.details.isEmpty ? spec.summary.asSentence : spec.details)),
                ("OPTIONS", options(spec.options)),
                ("EXAMPLES", examples(spec.examples)),
                ("SEE ALSO", seeAlso(["reprise"])),
            ])
    }

    private static func synopsis(_ spec: CommandSpec, withOptions: Bool = false) -> String {
        let options = withOptions ? " [\\fIOPTION\\fR]..." : ""
        return Roff.bold(spec.called) + options + (spec.arguments.isEmpty ? "" : " ")
            + Roff.placeholders(spec.arguments)
    }

    private static func options(_ options: [CommandSpec.Option]) -> [String] {
        options.flatMap { option in
            let rest = Roff.placeholders(String(option.usage.dropFirst(option.name.count)))
            return entry(Roff.bold(option.name) + rest, option.summary)
        }
    }

    private static func entry(_ name: String, _ meaning: String) -> [String] { [".TP", name] + Roff.filled(meaning) }

    private static func examples(_ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [".nf", ".RS 4"] + lines.map(Roff.text) + [".RE", ".fi"]
    }

    private static func seeAlso(_ names: [String]) -> [String] {
        let last = names.count - 1
        return names.enumerated().map { ".BR \(Roff.text($1)) (\(section))\($0 == last ? "" : ",")" }
    }
}

extension String {
    /// A summary, which begins with a small letter and has no full stop.
    fileprivate var asSentence: String { prefix(1).uppercased() + dropFirst() + "." }
}
