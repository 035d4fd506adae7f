import Page
import Sandbox

/// What a program ran into on its way.
extension RaisedWords {
    var recursion: Playbook.Advice? {
        guard let function = detail("function"), let line = number("line") else { return nil }
        let calls = [detail("first"), detail("next"), detail("last")].compactMap { $0 }
        var cause = "`\(function)` (line \(line)) calls itself again and again"
        if calls.count == 3, calls[1] == calls[2] {
            cause += ", each time with the same: \(calls[1])."
        } else if calls.count == 3 {
            cause += ": first with \(calls[0]), then with \(calls[1]), then with \(calls[2]), and so on without an end."
        } else {
            cause += " without an end."
        }
        if let attribute = detail("attribute") {
            return Playbook.Advice(
                cause: cause + " It does so by `\(attribute)`, which is the very name that `\(function)` serves.",
                fix: "Keep the value under another name, as `self._\(function)`.")
        }
        let again = detail("again").map { "`\($0)`" } ?? "the call"
        let at = number("again-line").map { " in line \($0)" } ?? ""
        if calls.count == 3, calls[1] == calls[2] {
            return Playbook.Advice(
                cause: cause, fix: "Let \(again)\(at) hand over something smaller than what `\(function)` was given.")
        }
        if !has("stops") {
            return Playbook.Advice(
                cause: cause,
                fix:
                    "`\(function)` has no `return` without such a call: begin it with the case that it can answer at once, as in `if ...: return ...`."
            )
        }
        return Playbook.Advice(
            cause: cause,
            fix: "See whether the case that ends it can ever come, and whether \(again)\(at) gets nearer to it.")
    }

    var file: Playbook.Advice? {
        guard let name = detail("name") else { return nil }
        let asked = value("name").map { $0.isLiteral ? "" : " (\($0.code) here)" } ?? ""
        if let near = detail("near") {
            return Playbook.Advice(
                cause: "There is no file `\(name)`\(asked) in the folder of the program, but `\(near)`.",
                fix: "Write `\(near)`, if that is what you mean: capital letters and the ending count.")
        }
        if name.contains("/") {
            return Playbook.Advice(
                cause: "There is no `\(name)`\(asked): a folder in it is missing, or the file in that.",
                fix:
                    "Files of the exercise lie in the folder of the program: use the name alone. To write into a new folder, make it first: `os.makedirs(...)`."
            )
        }
        let found = detail("files").map { " What there is: \($0)." } ?? ""
        return Playbook.Advice(
            cause: "There is no file `\(name)`\(asked) in the folder of the program.\(found)",
            fix:
                "Look at the name. Where the file may be missing, as on a first run, catch `FileNotFoundError`, or ask `os.path.exists(...)`."
        )
    }

    var inputEnd: Playbook.Advice? {
        guard let lines = number("lines") else { return nil }
        if lines == 0 {
            return Playbook.Advice(
                cause: "The input has no line, and `input()` asks for one.",
                fix: "There is nothing to read in this case: see what the task says of the input.")
        }
        let count = ExceptionObservation.Value.count(lines, "line")
        return Playbook.Advice(
            cause: "The input has \(count), all are read, and `input()` asks for one more.",
            fix:
                "Count how often `input()` is called. To read all lines, however many there are, write `for line in sys.stdin:`."
        )
    }

    var assertion: Playbook.Advice? {
        guard let test = detail("test") else { return nil }
        let values = seen.values.filter { !$0.isLiteral }.compactMap(\.assigned)
        guard !values.isEmpty else { return nil }
        return Playbook.Advice(
            cause: "`\(test)` does not hold: \(values.joinedByAnd).",
            fix: "Find out which of these is not what you thought; print it before, or look at what gives it.")
    }

    var raisedHere: Playbook.Advice? {
        let type = exception.type.split(separator: ".").last.map(String.init) ?? exception.type
        let values = seen.values.compactMap(\.assigned)
        var cause = "Your own program raises this `\(type)` \(inLine(seen.line))"
        if let test = detail("test"), let line = number("test-line") {
            cause += ", under `if \(test)` (line \(line))"
        }
        cause += values.isEmpty ? "." : ": \(values.joinedByAnd)."
        return Playbook.Advice(
            cause: cause,
            fix:
                "If it is right to raise it here, catch it where the function is called: `try:` and `except \(type):`. If not, look at the condition."
        )
    }
}

extension ExceptionObservation.Value {
    /// As in `n` is 3; with what is in it, since it is compared.
    fileprivate var assigned: String? { shown.isEmpty ? nil : "\(code) is \(isNone ? "`None`" : shown)" }
}
