import Catalog
import Page
import Presentation

/// Sentences about command lines.
extension Wording {
    static func unknownCommand(_ name: String, among commands: [CommandSpec]) -> String {
        let names = commands.map(\.name).filter { !$0.isEmpty }
        let nearest = NearestName.of(name, among: names).map { " Did you mean `reprise \($0)`?" } ?? ""
        return "there is no command \"\(name)\".\(nearest) `reprise --help` lists them."
    }

    static func unknownOption(_ name: String, of spec: CommandSpec) -> String {
        let nearest = NearestName.of(name, among: spec.options.map(\.name)).map { " Did you mean \($0)?" } ?? ""
        return "\(called(spec)) has no option \(name).\(nearest) `\(called(spec)) --help` lists them."
    }

    static func valueForSwitch(_ name: String) -> String { "\(name) takes no value. Leave out what follows the =." }

    static func missingValue(_ option: CommandSpec.Option, of spec: CommandSpec) -> String {
        "\(option.name) needs a value: \(called(spec)) \(option.name) \(option.value ?? "")."
    }

    static func wrongCount(_ words: [String], of spec: CommandSpec) -> String {
        if words.count <= spec.argumentCount.upperBound {
            return "`\(called(spec))` needs more than that. Type: \(Help.usage(spec))"
        }
        return
            "`\(called(spec))` does not know what to do with \"\(words[spec.argumentCount.upperBound])\". Type: \(Help.usage(spec))"
    }

    static func unknownAction(_ name: String, of spec: CommandSpec, among names: [String]) -> String {
        let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
        return "`\(called(spec))` cannot \"\(name)\".\(nearest) Type: \(Help.usage(spec))"
    }

    static func unknownProfile(_ name: String, among names: [String]) -> String {
        let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
        return "there is no sandbox profile \"\(name)\".\(nearest) `reprise sandbox list` shows all."
    }

    static func undeclaredFile(_ path: String, exercise: Exercise) -> String {
        "\(exercise.id) has no file called \(path.lastPathPart). It asks for \(exercise.files.joined(separator: ", "))."
    }

    static func whichExercise(_ path: String) -> String {
        "which exercise is \(path) an answer to? Type: reprise grade ID \(path)"
    }

    static let allAccepted = "every exercise is accepted. Name the one to grade: reprise grade ID"

    private static func called(_ spec: CommandSpec) -> String { spec.name.isEmpty ? "reprise" : "reprise \(spec.name)" }
}
