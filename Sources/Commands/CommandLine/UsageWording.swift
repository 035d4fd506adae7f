import Catalog
import Page
import Presentation
import System

/// Sentences about command lines.
extension Wording {
    /// A question after a name that is none; empty where no other is near.
    static func didYouMean(_ nearest: String?) -> String { nearest.map { " Did you mean \($0)?" } ?? "" }

    static func didYouMean(_ name: String, among names: [String]) -> String {
        didYouMean(NearestName.of(name, among: names))
    }

    static func unknownCommand(_ name: String, among commands: [CommandSpec]) -> String {
        let names = commands.map(\.name).filter { !$0.isEmpty }
        let nearest = didYouMean(NearestName.of(name, among: names).map { "`reprise \($0)`" })
        return "there is no command \"\(name)\".\(nearest) `reprise --help` lists them."
    }

    static func unknownOption(_ name: String, of spec: CommandSpec) -> String {
        let nearest = didYouMean(name, among: spec.options.map(\.name))
        return "\(spec.called) has no option \(name).\(nearest) `\(spec.called) --help` lists them."
    }

    static func valueForSwitch(_ name: String) -> String { "\(name) takes no value. Leave out what follows the =." }

    static func missingValue(_ option: CommandSpec.Option, of spec: CommandSpec) -> String {
        "\(option.name) needs a value: \(spec.called) \(option.name) \(option.value ?? "")."
    }

    static func wrongCount(_ words: [String], of spec: CommandSpec) -> String {
        if words.count <= spec.argumentCount.upperBound {
            return "`\(spec.called)` needs more than that. Type: \(Help.usage(spec))"
        }
        return
            "`\(spec.called)` does not know what to do with \"\(words[spec.argumentCount.upperBound])\". Type: \(Help.usage(spec))"
    }

    static func unknownAction(_ name: String, of spec: CommandSpec, among names: [String]) -> String {
        let nearest = didYouMean(name, among: names)
        return "`\(spec.called)` cannot \"\(name)\".\(nearest) Type: \(Help.usage(spec))"
    }

    static func unknownProfile(_ name: String, among names: [String]) -> String {
        let nearest = didYouMean(name, among: names)
        return "there is no sandbox profile \"\(name)\".\(nearest) `reprise sandbox list` shows all."
    }

    static func undeclaredFile(_ path: String, exercise: Exercise) -> String {
        "\(exercise.id) has no file called \(path.lastPathPart). It asks for \(exercise.files.joined(separator: ", "))."
    }

    static func ambiguousFile(_ path: String, _ names: [String], exercise: Exercise) -> String {
        "\(path) may be \(names.joined(separator: " or ")). Name the folder that holds all files of the answer: reprise grade \(exercise.id) FOLDER"
    }

    static func sameFile(_ first: String, _ second: String, _ name: String, exercise: Exercise) -> String {
        "\(first) and \(second) both stand for \(name). Name the folder that holds all files of the answer: reprise grade \(exercise.id) FOLDER"
    }

    static func whichExercise(_ path: String) -> String {
        "which exercise is \(path) an answer to? Type: reprise grade ID \(path)"
    }

    static let allAccepted = "every exercise is accepted. Name the one to grade: reprise grade ID"
}
