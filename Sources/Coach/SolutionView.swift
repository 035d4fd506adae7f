/// The author's solution beside the learner's own answer.
package struct SolutionView: Sendable {
    package var solution: [String: [UInt8]]
    /// Empty for a file that the learner does not have.
    package var mine: [String: [UInt8]]
    /// The author's last word, where the exercise is solved.
    package var note: String?

    package init(solution: [String: [UInt8]], mine: [String: [UInt8]]) {
        self.solution = solution
        self.mine = mine
    }
}
