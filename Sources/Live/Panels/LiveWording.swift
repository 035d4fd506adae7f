/// Questions of a live session.
enum LiveWording {
    /// What the learner is asked before something is put away.
    static func question(_ prompt: LiveModel.Prompt, _ model: LiveModel) -> String {
        switch prompt {
        case .reset: "Put \(model.startingPoint) back? What you have is kept. (y/n)"
        case .giveUp:
            "Give up and see the solution? The journal notes it"
                + (model.desk?.isClosedBook == true ? ", and it goes back to the first rung. (y/n)" : ". (y/n)")
        case .rebuild(_, let title): "Build \(title) again, without the starter? Your answer is kept. (y/n)"
        case .note: "What was missing?"
        }
    }
}
