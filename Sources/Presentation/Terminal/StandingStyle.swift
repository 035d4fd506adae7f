import Coach
import Page

extension ListedExercise {
    /// How the word for its standing looks.
    package var standingStyle: StyledText.Style {
        if isBroken { return .bad }
        return switch standing {
        case .accepted: .good
        case .attempted: .notice
        case .known: .faint
        case .untouched: .faint
        }
    }
}
