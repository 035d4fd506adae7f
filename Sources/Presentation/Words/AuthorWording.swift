import Authoring
import Catalog
import Page

/// What authors are told who ask for what cannot be done.
extension Wording {
    package static func unknownTemplate(_ name: String, among names: [String]) -> String {
        let nearest = NearestName.of(name, among: names).map { " Did you mean \($0)?" } ?? ""
        return "there is no template \(VisibleText.line(name.utf8)): it is one of \(names.joined(separator: ", "))."
            + nearest
    }

    package static func noExerciseID(_ text: String) -> String {
        "\"\(VisibleText.line(text.utf8))\" cannot be an exercise: it is TRACK/TOPIC/NAME, each of lower-case letters, "
            + "digits and single hyphens."
    }

    static func keptPage(_ copy: String) -> String {
        "What stood there is kept as \(copy). Take from it what you need, and put it elsewhere: `reprise check` counts it as "
            + "a stray."
    }

    package static func notCreated(_ fault: NewExercise.Fault) -> String {
        switch fault {
        case .exists(let file): return "\(file) is there already, so nothing was made."
        case .noTopic(let topic, let nearest):
            let meant = nearest.map { " Did you mean \($0)?" } ?? ""
            return
                "catalog.json has no topic \(topic): write it there first, with its title and \"exercises\": [].\(meant)"
        case .noConcept:
            return
                "catalog.json names no concept, and an exercise teaches one: write one there first, under \"concepts\"."
        case .noProfile(let name):
            return "the template runs under the sandbox profile \(name), and Sandboxes has no such folder."
        case .stage(isTemplate: true):
            return "a stage goes on from another exercise: name it with --continues ID."
        case .stage(isTemplate: false):
            return "only the template stage goes on from another exercise: take --template stage, or no --continues."
        }
    }
}

extension NewExercise.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) { (Wording.notCreated(self), .usage) }
}

extension Blessing.Fault: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        switch self {
        case .changedMeanwhile(let file):
            ("\(file) has changed while it was run, so nothing was written; bless it again.", .unavailable)
        }
    }
}

extension NothingRecorded: WordedFailure {
    package var words: (message: String, code: ExitCode) {
        let what = VisibleText.line(reason.what.utf8)
        let end = what.hasSuffix("?") ? "" : "."
        return (
            "the solution fails \"\(VisibleText.line(caseName.utf8))\": \(what)\(end) Nothing was recorded.",
            .notAccepted
        )
    }
}
