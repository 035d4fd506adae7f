/// The signals by which a program may end itself.
enum EndingSignal: Int, CaseIterable {
    case SIGHUP = 1
    case SIGINT = 2
    case SIGQUIT = 3
    case SIGABRT = 6
    case SIGKILL = 9
    case SIGUSR1 = 10
    case SIGUSR2 = 12
    case SIGPIPE = 13
    case SIGALRM = 14
    case SIGTERM = 15
}
