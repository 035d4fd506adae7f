/// The solution with one small change, as a learner might have made it by mistake.
package struct Mutant: Sendable, Equatable {
    /// By which authors name it in `equivalents`: it stays what it is when something elsewhere in the file changes.
    package var name: String
    package var file: String
    /// What kind of change it is, as `compare-boundary`.
    package var kind: String
    /// From 1, in the solution.
    package var line: Int
    /// From 1, in letters.
    package var column: Int
    /// The bytes of the file that are replaced.
    package var span: Range<Int>
    package var replacement: [UInt8]
    /// What is changed, with a line around it: each line with `-`, `+` or a blank in front.
    package var diff: [String]
}
