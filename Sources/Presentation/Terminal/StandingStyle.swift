import Coach

extension ListedExercise {
    /// How the word for its standing looks.
    package var standingStyle: Output.Style {
        if isBroken { return .red }
        return switch standing {
        case .accepted: .green
        case .attempted: .yellow
        case .untouched: .faint
        }
    }
}
