/// What one learner has handed in: a folder, or a file where one is all that was asked for.
package struct HandedIn: Sendable, Equatable {
    /// As the folder or the file is called.
    package let learner: String
    /// From 1, among all that were handed in.
    package let number: Int
    package let path: String
    package let isFile: Bool

    package init(learner: String, number: Int, path: String, isFile: Bool) {
        self.learner = learner
        self.number = number
        self.path = path
        self.isFile = isFile
    }
}
