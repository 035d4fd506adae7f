import Page
import Sandbox

/// Names that nothing was given to, or too late.
extension RaisedWords {
    var undefinedName: Playbook.Advice? {
        guard let name = detail("name") else { return nil }
        if let me = detail("me") {
            return Playbook.Advice(
                cause: "There is no variable `\(name)` here, but the object has it.",
                fix: "Write `\(me).\(name)`: what belongs to the object is reached by `\(me)` and a dot.")
        }
        if let builtin = detail("builtin") {
            return Playbook.Advice(
                cause: "There is no `\(name)`, but Python has `\(builtin)`: capital and small letters are different.",
                fix: "Write `\(builtin)`.")
        }
        return imported(name) ?? elsewhere(name) ?? nearName(name)
    }

    /// Of a module that is not imported, or not by this name.
    private func imported(_ name: String) -> Playbook.Advice? {
        if let module = detail("member") {
            return Playbook.Advice(
                cause: "`\(name)` belongs to the module `\(module)`, which is imported by its own name only.",
                fix: "Write `\(module).\(name)`.")
        }
        if has("module"), has("near"), !has("later-line") || first("near") == nil {
            return Playbook.Advice(
                cause:
                    "`\(name)` is a module of Python's library, and the program does not import it. (There is also a `\(first("near") ?? "")` here, if that is what you mean.)",
                fix: "Put `import \(name)` at the top of the file.")
        }
        if has("module") {
            return Playbook.Advice(
                cause: "`\(name)` is a module of Python's library, and the program does not import it.",
                fix: "Put `import \(name)` at the top of the file.")
        }
        guard let home = detail("home"), !has("later-line"), !has("other-function") else { return nil }
        return Playbook.Advice(
            cause:
                "There is no `\(name)` here. Python's library has one in the module `\(home)`, which has to be imported.",
            fix: "Put `from \(home) import \(name)` at the top of the file.")
    }

    /// Of a name that the file has, but not here or not yet.
    private func elsewhere(_ name: String) -> Playbook.Advice? {
        if let line = number("defined-line"), line > seen.line {
            return Playbook.Advice(
                cause: "`\(name)` is defined only in line \(line), and this line runs before that.",
                fix: "Move the definition of `\(name)` above line \(seen.line).")
        }
        if let line = number("later-line"), !has("earlier-line") {
            return Playbook.Advice(
                cause: "`\(name)` gets its value only in line \(line), and this line runs before that.",
                fix: "Give `\(name)` its value before line \(seen.line).")
        }
        if let line = number("except-line") {
            return Playbook.Advice(
                cause:
                    "`\(name)` is known only inside the `except` block of line \(line): Python forgets it at the end of that.",
                fix: "Use it inside the block, or keep it there under another name.")
        }
        if let line = number("earlier-line") {
            return Playbook.Advice(
                cause:
                    "`\(name)` gets its value in line \(line), but that line was not run before this one. Perhaps it is inside an `if`, a loop or a `try` that was left out.",
                fix: "Give `\(name)` a value before that, which holds in every case.")
        }
        if let function = detail("other-function") {
            return Playbook.Advice(
                cause: "`\(name)` is a variable of the function `\(function)`, and is known only inside it.",
                fix: "Let `\(function)` return the value, or hand it over as an argument.")
        }
        if let line = number("comprehension-line") {
            return Playbook.Advice(
                cause: "`\(name)` is known only inside the brackets of line \(line), where it goes through the items.",
                fix: "Use an ordinary `for` loop if you need it here too.")
        }
        return nil
    }

    private func nearName(_ name: String) -> Playbook.Advice? {
        guard let near = detail("near") else { return nil }
        let names = near.split(separator: ", ").map { "`\($0)`" }
        let isOne = names.count == 1
        return Playbook.Advice(
            cause: "There is no `\(name)` here. Near to it \(isOne ? "is" : "are") \(names.joinedByAnd).",
            fix: isOne
                ? "Write \(names[0]), if that is what you mean. If it is a text, put it in quotes: `\"\(name)\"`."
                : "Write the one that you mean, in the same way everywhere. If it is a text, put it in quotes: `\"\(name)\"`."
        )
    }

    // MARK: - A variable of a function's own

    var unbound: Playbook.Advice? {
        guard let name = detail("name"), let function = detail("function"), let lines = detail("lines") else {
            return nil
        }
        let isOne = !lines.contains(",")
        let start =
            "`\(function)` assigns `\(name)` (line\(isOne ? "" : "s") \(lines)), so `\(name)` is the function's own everywhere in it"
        if has("builtin") {
            return Playbook.Advice(
                cause: "\(start), and Python's own `\(name)` is out of reach there.",
                fix: "Give your variable another name.")
        }
        if let outside = detail("outside") {
            return Playbook.Advice(
                cause: "\(start), and it has no value yet. The `\(name)` outside, which is \(outside), is another one.",
                fix:
                    "Hand it over as a parameter, and `return` the new value. (`global \(name)` at the top of `\(function)` would take the one outside.)"
            )
        }
        if has("counts") {
            return Playbook.Advice(
                cause: "\(start), and it has no value yet that could be changed.",
                fix: "Give it one at the top of `\(function)`, as in `\(name) = 0`.")
        }
        if has("conditional") {
            return Playbook.Advice(
                cause:
                    "\(start), but none of these lines was run before this one: perhaps the `if` or the loop around was left out.",
                fix: "Give `\(name)` a value before that, which holds where nothing else does.")
        }
        return Playbook.Advice(
            cause: "\(start), and this line asks for it before it has a value.",
            fix: "Give `\(name)` its value above line \(seen.line).")
    }

    // MARK: - Imports

    var importedName: Playbook.Advice? {
        guard let name = detail("name"), let module = detail("module") else { return nil }
        if let own = detail("own-file") {
            if has("standard") { return hidden(module, by: own, name) }
            if has("reads") {
                return Playbook.Advice(
                    cause:
                        "`\(own)` is not read to its end yet when `\(name)` is asked of it: your files import each other in a circle.",
                    fix: "Move what both need into a third file, or import it inside the function that uses it.")
            }
            let near = detail("near").map { " Near to it: \($0)." } ?? ""
            return Playbook.Advice(
                cause: "Your file `\(own)` has nothing called `\(name)`.\(near)",
                fix: "Write the name as `\(own)` has it.")
        }
        guard let near = first("near") else { return nil }
        return Playbook.Advice(
            cause: "The module `\(module)` has no `\(name)`, but `\(near)`.",
            fix: "Write `from \(module) import \(near)`, if that is what you mean.")
    }

    /// A file of the learner's that hides a module of the library.
    func hidden(_ module: String, by file: String, _ name: String) -> Playbook.Advice {
        Playbook.Advice(
            cause:
                "`\(module)` is your own file `\(file)` here: it hides the module of that name of Python's library, so there is no `\(name)` in it.",
            fix: "Give your file another name that no module has, as `my_\(module).py`.")
    }

    var missingModule: Playbook.Advice? {
        guard let name = detail("name") else { return nil }
        let outer = name.split(separator: ".").first.map(String.init) ?? name
        if let package = detail("package") {
            let member = name.split(separator: ".").last.map(String.init) ?? name
            return Playbook.Advice(
                cause:
                    "`\(package)` is a single module, and has no modules in it: `\(member)` can only be a name in it.",
                fix: "Write `from \(package) import \(member)`, or `import \(package)` and then `\(package).\(member)`."
            )
        }
        guard let near = first("near") else { return nil }
        return Playbook.Advice(
            cause: "There is no module `\(outer)`, but `\(near)`.", fix: "Write `\(near)`, if that is what you mean.")
    }
}
