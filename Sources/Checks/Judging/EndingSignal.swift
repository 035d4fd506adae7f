/// The signals by which a program may end itself, by the names that Python has for them.
enum EndingSignal {
    /// Numbers that are the same on all architectures of Linux.
    static let numbers = [
        "SIGHUP": 1, "SIGINT": 2, "SIGQUIT": 3, "SIGABRT": 6, "SIGKILL": 9, "SIGUSR1": 10, "SIGUSR2": 12, "SIGPIPE": 13,
        "SIGALRM": 14, "SIGTERM": 15,
    ]

    /// In words, whether it has a name here or not.
    static func words(_ number: Int) -> String {
        numbers.first { $0.value == number }.map { "the signal \($0.key)" } ?? "signal \(number)"
    }
}
