import Page
import Sandbox

/// Names behind a dot that a value does not have.
extension RaisedWords {
    var attributeOfNone: Playbook.Advice? {
        guard let object = value("object"), let name = detail("name") else { return nil }
        return none(object, has("stores") ? "cannot be given a `\(name)`" : "`None` has no `\(name)`")
    }

    var attribute: Playbook.Advice? {
        guard let object = value("object"), let name = detail("name"), !has("stores") else { return nil }
        if let own = ofOwnClass(object, name) { return own }
        let has = "\(object.code) is \(object.noun ?? object.kind), and that has no `\(name)`"
        if let known = Self.elsewhere[name], let here = known[object.type] {
            return Playbook.Advice(
                cause: "\(has).", fix: here.contains("`") ? here : "Write `\(object.source).\(here)`.")
        }
        if let function = detail("function"),
            ["len", "sum", "max", "min", "sorted", "print", "int", "str", "float", "type", "reversed", "abs", "round"]
                .contains(function)
        {
            return Playbook.Advice(
                cause: "\(has): `\(function)` is a function, and takes the value in its parentheses.",
                fix: "Write `\(function)(\(object.source))`.")
        }
        if let near = first("near") {
            return Playbook.Advice(
                cause: "\(has), but `\(near)`.", fix: "Write `\(object.source).\(near)`, if that is what you mean.")
        }
        if object.isFunction {
            return Playbook.Advice(
                cause: "\(object.code) is the function itself, and not what it gives back.",
                fix: "Call it: `\(object.source)(...).\(name)`.")
        }
        if object.type == "coroutine" {
            return Playbook.Advice(
                cause: "\(object.code) is a coroutine: an `async` function was called, and its result not awaited.",
                fix: "Put `await` in front of the call.")
        }
        if object.type == "dict", !self.has("called") {
            return Playbook.Advice(
                cause: "\(has): what is in a dictionary is reached by square brackets.",
                fix: "Write `\(object.source)[\"\(name)\"]`.")
        }
        return ofOtherType(object, name, has)
    }

    /// A method that another type has.
    private func ofOtherType(
        _ object: ExceptionObservation.Value, _ name: String, _ has: String
    ) -> Playbook.Advice? {
        let owners = Self.methods.filter { $0.names.contains(name) }.map(\.type)
        let plurals = owners.compactMap { Self.plural[$0] }
        guard !plurals.isEmpty else { return nil }
        let cause = "\(has): `\(name)` belongs to \(plurals.joinedByAnd)."
        let origin = object.origin.map { $0.line < seen.line ? " (line \($0.line))" : "" } ?? ""
        switch (object.type, owners[0]) {
        case ("list", "str"), ("tuple", "str"), ("set", "str"):
            return Playbook.Advice(
                cause: cause,
                fix: "Call it for each item: `for item in \(object.source):`, and then `item.\(name)(...)`.")
        case ("int", "str"), ("float", "str"):
            return Playbook.Advice(
                cause: cause,
                fix:
                    "Call it on the text, before that is made a number\(origin); or make a text of it: `str(\(object.source))`."
            )
        case ("str", "list"):
            return Playbook.Advice(
                cause: cause,
                fix:
                    "A text never changes: make a new one with `+`, or collect parts in a list, which begins as `[]`\(origin)."
            )
        case ("tuple", "list"):
            return Playbook.Advice(cause: cause, fix: "A tuple never changes: use a list, in square brackets\(origin).")
        case ("dict", "list") where name == "append" || name == "add":
            return Playbook.Advice(cause: cause, fix: "Put a value under a key: `\(object.source)[key] = value`.")
        case ("list", "dict"):
            return Playbook.Advice(
                cause: cause, fix: "A list has no keys. Perhaps you want one of its items, or a dictionary\(origin).")
        default:
            return Playbook.Advice(
                cause: cause, fix: "See where \(object.code) gets its value\(origin): it is not what you think.")
        }
    }

    private func ofOwnClass(_ object: ExceptionObservation.Value, _ name: String) -> Playbook.Advice? {
        guard let line = number("class-line") else { return nil }
        let start = "\(object.code) is \(object.noun ?? object.kind) and has no `\(name)`"
        if let method = detail("bare-in"), let at = number("bare-line"), method == "__init__" || !has("near") {
            return Playbook.Advice(
                cause:
                    "\(start): line \(at) gives the value to a variable of `\(method)`, which is gone at its end, and not to the object.",
                fix: "Write `self.\(name) = ...` in line \(at).")
        }
        if let method = detail("init"), let at = number("init-line") {
            return Playbook.Advice(
                cause:
                    "\(start): its class calls a method `\(method)` (line \(at)), and Python runs only `__init__` by itself.",
                fix: "Write `__init__` in line \(at), with two underscores on each side.")
        }
        if let method = detail("assigned-in"), let at = number("assigned-line"), method != "__init__" {
            return Playbook.Advice(
                cause: "\(start) yet: only `\(method)` assigns it (line \(at)), and was not called for this object.",
                fix: "Give it a first value in `__init__`: `self.\(name) = ...`.")
        }
        if let near = first("near") {
            return Playbook.Advice(
                cause: "\(start), but `\(near)`.", fix: "Write `\(object.source).\(near)`, if that is what you mean.")
        }
        if let at = number("parameter-line") {
            return Playbook.Advice(
                cause: "\(start): `__init__` (line \(at)) takes a `\(name)`, and does not keep it.",
                fix: "Add `self.\(name) = \(name)` to `__init__`.")
        }
        if let method = detail("assigned-in"), method == "__init__", let at = number("assigned-line") {
            return Playbook.Advice(
                cause: "\(start) yet: `__init__` assigns it in line \(at), and that line was not run for this object.",
                fix:
                    "If the class is made from another, call `super().__init__(...)` first; and assign `\(name)` before you use it."
            )
        }
        let known = detail("public").map { " What it has: \($0)." } ?? ""
        return Playbook.Advice(
            cause: "\(start); its class begins in line \(line).\(known)",
            fix: "Assign it in `__init__`, with `self.\(name) = ...`, or look at the name again.")
    }

    var attributeOfClass: Playbook.Advice? {
        guard let object = value("object"), let name = detail("name") else { return nil }
        if has("assigned-in") {
            return Playbook.Advice(
                cause: "\(object.code) is the class itself: only its objects have a `\(name)`.",
                fix: "Make an object first, `thing = \(object.source)(...)`, and write `thing.\(name)`.")
        }
        guard let near = first("near") else { return nil }
        return Playbook.Advice(
            cause: "\(object.code) is \(object.noun ?? "a class") and has no `\(name)`, but `\(near)`.",
            fix: "Write `\(object.source).\(near)`, if that is what you mean.")
    }

    var attributeOfModule: Playbook.Advice? {
        guard let object = value("object"), let name = detail("name"), let module = detail("module") else { return nil }
        if let own = detail("own-file") {
            if has("standard") { return hidden(module, by: own, name) }
            if has("reads") {
                return Playbook.Advice(
                    cause: "Your file `\(own)` is not read to its end yet: your files import each other in a circle.",
                    fix: "Move what both need into a third file, or import it inside the function that uses it.")
            }
            let near = detail("near").map { " Near to it: \($0)." } ?? ""
            return Playbook.Advice(
                cause: "Your file `\(own)` has nothing called `\(name)`.\(near)",
                fix: "Write the name as `\(own)` has it.")
        }
        if let inner = detail("inner") {
            return Playbook.Advice(
                cause: "\(object.code) is the module here, and `\(name)` belongs to the class `\(inner)` in it.",
                fix: "Write `\(object.source).\(inner).\(name)`.")
        }
        guard let near = first("near") else { return nil }
        return Playbook.Advice(
            cause: "The module `\(module)` has no `\(name)`, but `\(near)`.",
            fix: "Write `\(object.source).\(near)`, if that is what you mean.")
    }

    // MARK: - What other languages, and other types, call it

    private static let plural = ["str": "texts", "list": "lists", "dict": "dictionaries", "set": "sets"]

    private static let methods: [(type: String, names: Set<String>)] = [
        (
            "str",
            [
                "split", "strip", "upper", "lower", "join", "replace", "startswith", "endswith", "isdigit", "isalpha",
                "title", "capitalize", "rstrip", "lstrip", "splitlines", "format", "find", "encode", "isupper",
                "islower",
                "isnumeric", "zfill", "casefold", "center", "ljust", "rjust", "partition",
            ]
        ),
        ("list", ["append", "extend", "insert", "remove", "sort", "reverse", "pop"]),
        ("dict", ["keys", "values", "items", "get", "setdefault"]),
        ("set", ["add", "discard", "union", "intersection", "difference"]),
    ]

    /// By a name that is no method here, and the type of the value: the method, or what to write.
    private static let elsewhere: [String: [String: String]] = [
        "push": ["list": "append(...)"],
        "add": ["list": "append(...)", "dict": "Put a value under a key: `d[key] = value`."],
        "append": ["set": "add(...)"], "push_back": ["list": "append(...)"], "addAll": ["list": "extend(...)"],
        "length": [
            "list": "Write `len(...)` around it.", "str": "Write `len(...)` around it.",
            "dict": "Write `len(...)` around it.",
        ],
        "size": [
            "list": "Write `len(...)` around it.", "str": "Write `len(...)` around it.",
            "dict": "Write `len(...)` around it.",
        ],
        "contains": ["list": "Write `x in items`.", "str": "Write `part in text`.", "set": "Write `x in items`."],
        "includes": ["list": "Write `x in items`.", "str": "Write `part in text`."],
        "indexOf": ["list": "index(...)", "str": "find(...)"],
        "toUpperCase": ["str": "upper()"], "toLowerCase": ["str": "lower()"], "to_upper": ["str": "upper()"],
        "to_lower": ["str": "lower()"], "uppercase": ["str": "upper()"], "lowercase": ["str": "lower()"],
        "trim": ["str": "strip()"], "charAt": ["str": "Use square brackets: `text[i]`."],
        "substring": ["str": "Use a slice: `text[start:end]`."], "substr": ["str": "Use a slice: `text[start:end]`."],
        "reverse": ["str": "Use a slice that goes backwards: `text[::-1]`."],
        "sort": ["str": "Use `sorted(...)`, and `\"\".join(...)` on that."],
        "toString": [
            "int": "Write `str(...)` around it.", "float": "Write `str(...)` around it.",
            "list": "Write `str(...)` around it.",
        ],
        "has_key": ["dict": "Write `key in d`."], "iteritems": ["dict": "items()"], "iterkeys": ["dict": "keys()"],
        "itervalues": ["dict": "values()"], "containsKey": ["dict": "Write `key in d`."],
        "put": ["dict": "Put a value under a key: `d[key] = value`."],
        "forEach": ["list": "Use a loop: `for item in items:`."], "map": ["list": "Use `[f(x) for x in items]`."],
        "filter": ["list": "Use `[x for x in items if ...]`."],
        "join": ["list": "The separator comes first: `\", \".join(items)`."],
        "round": ["float": "Write `round(...)` around it."], "sum": ["list": "Write `sum(...)` around it."],
        "next": ["generator": "Write `next(...)` around it."],
        "remove": ["str": "Use `replace(part, \"\")`, which gives a new text."],
    ]
}
