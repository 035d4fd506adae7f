/// What completes the arguments of a command.
struct ArgumentCompletion: Sendable {
    var first: Completion = .nothing
    /// Of what follows, where the first word says what is to be done.
    var after: [String: Completion] = [:]
    /// Of what follows any other first word.
    var rest: Completion = .nothing

    /// Of a command with one argument.
    static func first(_ completion: Completion) -> ArgumentCompletion { ArgumentCompletion(first: completion) }

    /// Of a command whose arguments are all of a kind.
    static func all(_ completion: Completion) -> ArgumentCompletion {
        ArgumentCompletion(first: completion, rest: completion)
    }
}
