import Sandbox

/// Places in a collection that are not there.
extension RaisedWords {
    var index: Playbook.Advice? {
        guard let holder = value("holder"), let index = value("index"), let size = holder.size else { return nil }
        if has("known") { return argument(size, index) }
        let name = holder.code
        if size == 0 {
            let noun =
                holder.isText ? "an empty text" : ExceptionObservation.Value.collections[holder.type]?.empty ?? "empty"
            let origin = holder.origin.map {
                $0.line < seen.line ? ", and see what should have filled it after line \($0.line)" : ""
            }
            return Playbook.Advice(
                cause: "\(name) is \(noun) here, so it has no \(holder.part) at any index\(asked(index)).",
                fix: has("assigns")
                    ? "To add an item, write `\(holder.source).append(...)`: an index can only replace what is there."
                    : "Ask first: `if \(holder.source):`\(origin ?? "").")
        }
        let cause =
            index.shown.hasPrefix("-")
            ? "\(name) is \(counted(holder)), so the lowest index, counted from the end, is -\(size)\(asked(index))."
            : "\(name) is \(counted(holder)), so its last index is \(size - 1)\(asked(index))."
        return Playbook.Advice(cause: cause, fix: fix(holder, index, size))
    }

    private func counted(_ holder: ExceptionObservation.Value) -> String {
        if holder.isText {
            return "the text \(holder.shown), with \(ExceptionObservation.Value.count(holder.size ?? 0, "letter"))"
        }
        return holder.noun ?? holder.kind
    }

    /// As in `; `i` is 3 here`.
    private func asked(_ index: ExceptionObservation.Value) -> String {
        index.isLiteral ? "; here it is asked for index \(index.shown)" : "; \(index.code) is \(index.shown) here"
    }

    private func fix(_ holder: ExceptionObservation.Value, _ index: ExceptionObservation.Value, _ size: Int) -> String {
        let name = holder.source
        if has("assigns") {
            return "An index can only replace an item. To add one at the end, write `\(name).append(...)`."
        }
        if let test = detail("loop-test"), index.shown == "\(size)" {
            return "`\(test)` lets \(index.code) become \(size), one too many: write `<` in the place of `<=`."
        }
        if let loop = detail("loop") {
            if loop == name {
                return "\(index.code) is an item of `\(name)` already, not its place: use \(index.code) itself."
            }
            return "The loop goes over `\(loop)`: let it end at the length, as `range(len(\(name)))` does."
        }
        if index.shown == "\(size)" {
            return "Indexes begin with 0: the last \(holder.part) is `\(name)[-1]`, or `\(name)[len(\(name)) - 1]`."
        }
        return index.isLiteral
            ? "Indexes begin with 0. Ask for `len(\(name))` first where there may be too few."
            : "See where \(index.code) gets its value, and let it stop at \(size - 1)."
    }

    /// Of `sys.argv`.
    private func argument(_ size: Int, _ index: ExceptionObservation.Value) -> Playbook.Advice {
        let given = size == 1 ? "no argument" : ExceptionObservation.Value.count(size - 1, "argument")
        return Playbook.Advice(
            cause:
                "The program was started with \(given), so the last index of `sys.argv` is \(size - 1) (`sys.argv[0]` is the program's own name)\(asked(index)).",
            fix: "Ask for `len(sys.argv)` first, and say what to do where an argument is missing.")
    }

    var indexOfCall: Playbook.Advice? {
        guard let index = value("index"), let number = Int(index.shown), let holder = detail("holder") else {
            return nil
        }
        let least = number < 0 ? -number : number + 1
        let item = detail("call") == "split" ? "piece" : "item"
        return Playbook.Advice(
            cause:
                "`\(holder)` gives fewer than \(ExceptionObservation.Value.count(least, item)) here, so there is no index \(number).",
            fix: "Put it into a variable, print that, and ask for its length before you take index \(number).")
    }

    var popEmpty: Playbook.Advice? {
        guard let holder = value("holder") else { return nil }
        return Playbook.Advice(
            cause: "\(holder.code) is empty here, so there is nothing to take out.",
            fix: "Ask first: `if \(holder.source):`. In a loop: `while \(holder.source):`.")
    }

    var emptyArgument: Playbook.Advice? {
        guard let argument = value("argument"), let function = detail("function") else { return nil }
        let last = function.split(separator: ".").last.map(String.init) ?? function
        let fix =
            ["max", "min"].contains(last)
            ? "Give `\(last)` an answer for that case, `\(last)(\(argument.source), default=0)`, or ask first: `if \(argument.source):`."
            : "Ask first: `if \(argument.source):`."
        return Playbook.Advice(
            cause: "\(argument.code) is empty here, and `\(function)` needs at least one item.", fix: fix)
    }

    // MARK: - Keys

    var missingKey: Playbook.Advice? {
        guard let holder = value("holder"), let key = value("key"), !key.shown.isEmpty else { return nil }
        let isSet = ["set", "frozenset"].contains(holder.type)
        let what = isSet ? "element" : "key"
        let asked = key.isLiteral ? "" : " (\(key.code) here)"
        let start = "\(holder.code) has no \(what) \(key.shown)\(asked)"
        if holder.size == 0 {
            return Playbook.Advice(
                cause: "\(holder.code) is empty here, so it has no \(what) \(key.shown)\(asked).",
                fix: otherwise(holder, key, isSet))
        }
        guard let near = detail("near"), let why = detail("why") else {
            let rest =
                detail("keys").map { ". Its \(what)s are: \($0)." }
                ?? ", and none of its \(holder.size ?? 0) \(what)s is near to that."
            return Playbook.Advice(cause: start + rest, fix: otherwise(holder, key, isSet))
        }
        switch why {
        case "type":
            let isText = key.isText
            let (one, other) = isText ? ("a text", "a number") : ("a number", "a text")
            let convert = isText ? (detail("near-kind") == "float" ? "float" : "int") : "str"
            return Playbook.Advice(
                cause: "\(start): that is \(one), and the \(what) that is there is \(other), \(near).",
                fix: key.isLiteral
                    ? "Write \(near)." : "Convert it: `\(convert)(\(key.source))`. \(readHint(key, convert))".trimmed)
        case "case":
            return Playbook.Advice(
                cause: "\(start), but it has \(near): capital and small letters are different.",
                fix: key.isLiteral ? "Write \(near)." : "Bring both into one form, for example with `.lower()`.")
        case "space":
            return Playbook.Advice(
                cause: "\(start), but it has \(near): the white space around it makes another \(what) of it.",
                fix: key.isLiteral ? "Write \(near)." : "Take the white space away: `\(key.source).strip()`.")
        default:
            return Playbook.Advice(
                cause: "\(start). The nearest that it has is \(near).",
                fix: "Write \(near), if that is what you mean. \(otherwise(holder, key, isSet))")
        }
    }

    private func readHint(_ key: ExceptionObservation.Value, _ convert: String) -> String {
        guard key.readBy != nil, let origin = key.origin else { return "" }
        return "Best where it is read, \(inLine(origin.line)): `\(convert)(\(origin.source))`."
    }

    private func otherwise(_ holder: ExceptionObservation.Value, _ key: ExceptionObservation.Value, _ isSet: Bool)
        -> String
    {
        if seen.form == "remove" {
            return isSet ? "Use `discard`, which does not mind." : "Ask first: `if \(key.source) in \(holder.source):`."
        }
        if seen.form == "pop" {
            return "Give `pop` a second value for that case: `\(holder.source).pop(\(key.source), None)`."
        }
        return
            "Put the key in first, ask `if \(key.source) in \(holder.source):`, or use `\(holder.source).get(\(key.source), 0)`, with what you want in the place of 0."
    }

    var formatKey: Playbook.Advice? {
        guard let key = detail("key") else { return nil }
        return Playbook.Advice(
            cause: "The text has a place in braces for \(key), and `format` was given nothing of that name.",
            fix: "Hand it over by its name, or use an f-string, which takes variables by themselves.")
    }

    var notFound: Playbook.Advice? {
        guard let holder = value("holder"), let key = value("key") else { return nil }
        let asked = key.isLiteral ? key.shown : "\(key.shown) (\(key.code) here)"
        var cause = "\(asked) is not in \(holder.code)"
        cause += holder.size == 0 ? ", which is empty." : holder.shown.isEmpty ? "." : ", which is \(holder.shown)."
        if let near = detail("near") { cause += " The nearest in it is \(near)." }
        return Playbook.Advice(cause: cause, fix: "Ask first: `if \(key.source) in \(holder.source):`.")
    }

    // MARK: - Taking apart

    var unpacked: Playbook.Advice? {
        guard let holder = value("holder"), let names = detail("names"), let expected = number("expected"),
            let got = number("got")
        else { return nil }
        let item = detail("call") == "split" ? "piece" : holder.part
        let gives = ExceptionObservation.Value.count(got, item)
        let targets = ExceptionObservation.Value.count(expected, "name")
        let what =
            holder.isText
            ? "\(holder.code) is the text \(holder.shown), with \(gives)" : "\(holder.code) has \(gives) here"
        let few = got < expected
        var fix =
            few
            ? "Print \(holder.code) to see it, and ask for its length first where it may be too short."
            : "Write as many names as there are values, or put a star before the last, as in `first, *rest`."
        if detail("call") == "split" {
            fix =
                few
                ? "Look at the text that is split: is the separator the right one, and is the line complete?"
                : "Cut only as often as you need: `split(\" \", \(expected - 1))`, or put a star before the last name."
        } else if holder.type == "dict" || detail("call") == "keys" {
            fix = "A dictionary gives its keys alone: use `.items()` for pairs."
        }
        return Playbook.Advice(
            cause: "\(what), and \(targets) (`\(names)`) shall get \(few ? "values from it" : "all of them").", fix: fix
        )
    }

    var unpackedInLoop: Playbook.Advice? {
        guard let holder = value("holder"), let names = detail("names"), let expected = number("expected") else {
            return nil
        }
        let targets = ExceptionObservation.Value.count(expected, "name")
        if holder.type == "dict" {
            return Playbook.Advice(
                cause: "A loop over a dictionary gives its keys alone, and `\(names)` are \(targets) for each.",
                fix: "Loop over the pairs: `for \(names) in \(holder.source).items():`.")
        }
        guard let item = detail("item"), let got = number("got") else { return nil }
        let part = detail("item-kind") == "str" ? "letter" : "item"
        return Playbook.Advice(
            cause:
                "The loop takes each item of \(holder.code) apart into \(targets) (`\(names)`), but \(item) has \(ExceptionObservation.Value.count(got, part)).",
            fix: holder.type == "list" && detail("item-kind") == "str"
                ? "If you want the place too, loop over `enumerate(\(holder.source))`; else use one name."
                : "Look at this item; give every item as many parts as there are names.")
    }
}
