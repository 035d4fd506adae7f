/// The keys of a live session: the one table that pressing, the line of keys and the help are made from.
struct LiveCommand: Sendable {
    enum Action: Sendable {
        case run
        case hint
        case statement
        case verdict
        case list
        case next
        case previous
        case solution
        case giveUp
        case rebuild
        case cancel
        case first
        case reset
        case edit
        case tryByHand
        case note
        case today
        case notToday
        case enough
        case help
        case quit
    }

    var letter: Character
    var action: Action
    /// For the line of keys.
    var label: String
    /// For the help.
    var summary: String

    static let all: [LiveCommand] = [
        LiveCommand(letter: "r", action: .run, label: "run", summary: "run your answer again"),
        LiveCommand(letter: "h", action: .hint, label: "hint", summary: "show a hint, one more each time"),
        LiveCommand(letter: "s", action: .statement, label: "statement", summary: "show what is asked for"),
        LiveCommand(letter: "v", action: .verdict, label: "verdict", summary: "show the last verdict"),
        LiveCommand(letter: "e", action: .edit, label: "edit", summary: "open your editor, at the line of the error"),
        LiveCommand(
            letter: "t", action: .tryByHand, label: "try", summary: "run your program yourself, in the sandbox, by hand"
        ),
        LiveCommand(letter: "n", action: .next, label: "next", summary: "go on to what is next"),
        LiveCommand(letter: "p", action: .previous, label: "previous", summary: "go back to the exercise before"),
        LiveCommand(
            letter: "l", action: .list, label: "list", summary: "list all exercises, as / does: search, filter, jump"),
        LiveCommand(letter: "d", action: .today, label: "today", summary: "show what there is to do today"),
        LiveCommand(
            letter: "z", action: .notToday, label: "not today",
            summary: "put what is marked in today's plan off until tomorrow"),
        LiveCommand(
            letter: "a", action: .enough, label: "enough", summary: "enough for today: nothing more is asked"),
        LiveCommand(
            letter: "o", action: .solution, label: "solution", summary: "show the solution beside yours, once accepted"),
        LiveCommand(
            letter: "g", action: .giveUp, label: "give up", summary: "give up: shows the solution; asks first"),
        LiveCommand(
            letter: "b", action: .rebuild, label: "rebuild", summary: "build it again from an empty file; asks first"),
        LiveCommand(
            letter: "c", action: .cancel, label: "cancel",
            summary: "end a rebuild, and put your earlier answer back; asks first"),
        LiveCommand(
            letter: "f", action: .first, label: "first", summary: "show what has changed since your own first answer"),
        LiveCommand(
            letter: "x", action: .reset, label: "reset", summary: "put the starter back, and keep a copy; asks first"),
        LiveCommand(letter: "w", action: .note, label: "note", summary: "write a line on what was missing"),
        LiveCommand(letter: "?", action: .help, label: "keys", summary: "list all keys"),
        LiveCommand(letter: "q", action: .quit, label: "quit", summary: "leave; everything is saved"),
    ]
}
