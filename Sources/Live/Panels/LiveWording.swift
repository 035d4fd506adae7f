import Coach
import Practice
import Presentation

/// Questions of a live session.
enum LiveWording {
    /// What the learner is asked before something is put away.
    static func question(_ prompt: LiveModel.Prompt, _ model: LiveModel) -> String {
        switch prompt {
        case .reset: "Put \(model.startingPoint) back? What you have is kept. (y/n)"
        case .giveUp:
            model.desk?.isClosedBook == true
                ? Wording.givingUpCosts + " (y/n)" : "Give up and see the solution? The journal notes it. (y/n)"
        case .giveUpForSure:
            "Sure? c puts your earlier answer back and costs nothing; q takes a break, and the rebuild waits. y shows the solution. (y/c/q/n)"
        case .rebuild(_, let title):
            "Build \(title) again, without the starter? Your answer is kept. (y, or t for a clock; n)"
        case .startClock:
            "This is a rebuild. Go on against the clock, \(Wording.minutes(model.desk?.exercise.minutes ?? 0)) from now? (y/n)"
        case .cancel: "End this rebuild? Your earlier answer comes back, and what you have written is kept. (y/n)"
        case .mixedLines: "See the solution's lines in mixed order? It counts as a hint, like the others. (y/n)"
        case .note: "What was missing?"
        case .minutes: "How many minutes a day do you want to practise? (Enter: \(LearnerSettings.usualMinutes))"
        case .reflection: Reflection.question + " (Enter skips)"
        case .handRun: "Arguments?"
        }
    }
}
