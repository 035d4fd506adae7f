import Catalog
import Coach

/// Sentences on what comes before an exercise.
extension Wording {
    /// What an exercise goes on from, and what is to be solved first; nothing where there is nothing to say.
    package static func comesFirst(_ beginning: StageBeginning?, _ left: [ExerciseID]) -> String? {
        let first = left.isEmpty ? nil : "It comes after \(list(left)), which you have not solved yet."
        guard case .solution(let id)? = beginning, !left.contains(id) else { return first }
        let from = "It goes on from the author's solution of \(id), since no accepted answer of yours is kept."
        return [from, first].compactMap { $0 }.joined(separator: " ")
    }

    /// What a stage begins with, as its statement says it.
    package static func stage(_ beginning: StageBeginning) -> String {
        switch beginning {
        case .ownAnswer(let id): "It goes on from your accepted answer to \(id)."
        case .solution(let id):
            "It goes on from the author's solution of \(id), since no accepted answer of yours is kept."
        }
    }

    /// What lies beside the learner's files; nothing where there is nothing.
    package static func given(_ desk: Desk) -> String? {
        if desk.given.isEmpty { return nil }
        let lie = desk.given.count == 1 ? "Beside it lies" : "Beside it lie"
        var text = "\(lie) \(desk.given.joinedByAnd), to be read and used, not to be handed in."
        if !desk.changedGiven.isEmpty {
            let (verb, it) = desk.changedGiven.count == 1 ? ("is", "it") : ("are", "them")
            text +=
                " \(desk.changedGiven.joinedByAnd) \(verb) not as given, and grading uses what was given: delete \(it), and "
                + "open the exercise again, to have \(it) back."
        }
        return text
    }

    package static func needsPython(_ version: PythonVersion) -> String {
        "It needs Python \(version); the python3 on your PATH is older."
    }

    static func stageNotOpen(_ fault: StageNotOpen) -> String {
        if fault.isRebuilt {
            return
                "\(fault.exercise) begins with your answer to \(fault.before), which you are building again with the book "
                + "closed. Finish that first, or put it back: reprise rebuild \(fault.before) --cancel"
        }
        return
            "\(fault.exercise) goes on from your answer to \(fault.before), which is to be accepted first. Type: reprise show \(fault.before)"
    }

    /// For whoever has nothing left to be handed out, though something is not accepted.
    package static func nothingOpen(_ plan: TodayPlan) -> String {
        let left = plan.held == 1 ? "The exercise that is left waits" : "The \(plan.held) exercises that are left wait"
        return
            "\(plan.accepted) of \(plan.total) exercises are accepted, and nothing is due. \(left) for others that come "
            + "first, or for a newer Python."
    }

    /// More than three names are not read.
    private static func list(_ ids: [ExerciseID]) -> String {
        let shown = ids.count > 3 ? Array(ids.prefix(2)) : ids
        let more = ids.count > 3 ? " and \(ids.count - 2) others" : ""
        return shown.map(\.description).joined(separator: ", ") + more
    }
}
