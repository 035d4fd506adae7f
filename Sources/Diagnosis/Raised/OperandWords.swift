import Sandbox

/// Values of a kind with which something cannot be done.
extension RaisedWords {
    var operands: Playbook.Advice? {
        guard let left = value("left"), let right = value("right"), let sign = detail("operator") else { return nil }
        for side in [left, right] {
            if side.isNone { return none(side, "`\(sign)` does not work with that") }
            if side.isFunction {
                return Playbook.Advice(
                    cause: "\(side.code) is the function itself, and not what it gives back.",
                    fix: "Call it: `\(side.source)(...)`.")
            }
        }
        if sign == "in" || sign == "not in" { return membership(left, right) }
        guard let one = told(left), let other = told(right) else { return nil }
        let cause = "\(one), and \(other): `\(sign)` cannot be done with these two."
        if let bytes = [left, right].first(where: { $0.type == "bytes" }), left.isText || right.isText {
            return Playbook.Advice(
                cause: cause, fix: "Turn the bytes into a text: `\(bytes.source).decode()`.")
        }
        if left.isText != right.isText, let text = [left, right].first(where: \.isText) {
            let number = left.isText ? right : left
            if number.isNumber || number.type.isEmpty { return textAndNumber(text, number, sign, cause) }
        }
        if let list = [left, right].first(where: { ["list", "tuple"].contains($0.type) }) {
            return withList(list, left.source == list.source ? right : left, sign, cause)
        }
        return Playbook.Advice(
            cause: cause, fix: "Convert the one that is not what you thought; see where it gets its value.")
    }

    private func told(_ value: ExceptionObservation.Value) -> String? {
        guard let noun = value.noun else { return nil }
        let read = value.readBy.map { ", \($0) \(inLine(value.origin?.line ?? seen.line))" } ?? ""
        return value.isLiteral ? literal(value) : "\(value.code) is \(noun)\(read)"
    }

    private func literal(_ value: ExceptionObservation.Value) -> String {
        value.isText
            ? "`\(value.source)` is a text"
            : value.isNumber ? "`\(value.source)` is a number" : "\(value.code) is \(value.kind)"
    }

    private func textAndNumber(
        _ text: ExceptionObservation.Value, _ number: ExceptionObservation.Value, _ sign: String, _ cause: String
    ) -> Playbook.Advice {
        let inner = text.shown.dropFirst().dropLast()
        let convert = inner.contains(".") ? "float" : "int"
        let looksLikeNumber = Double(inner) != nil
        if let origin = text.origin, origin.kind == "input" {
            let kind = looksLikeNumber ? convert : "int"
            let call = origin.source.hasSuffix("…") ? "input(...)" : origin.source
            return Playbook.Advice(
                cause: cause, fix: "Make it a number where it is read, \(inLine(origin.line)): `\(kind)(\(call))`.")
        }
        if sign == "+", text.isLiteral || !looksLikeNumber {
            let name = number.isLiteral ? "value" : number.source
            return Playbook.Advice(
                cause: cause,
                fix:
                    "To put the number into the text, write an f-string, `f\"... {\(name)}\"`, or `str(\(number.source))`."
            )
        }
        return Playbook.Advice(
            cause: cause,
            fix: looksLikeNumber
                ? "Make the text a number: `\(convert)(\(text.source))`."
                : "See where \(text.code) gets its value: a number is needed here, as `int(...)` or `float(...)` makes one of a text."
        )
    }

    private func withList(
        _ list: ExceptionObservation.Value, _ other: ExceptionObservation.Value, _ sign: String, _ cause: String
    ) -> Playbook.Advice {
        switch sign {
        case "+" where list.type == "list":
            return Playbook.Advice(
                cause: cause, fix: "To add one item, write `\(list.source).append(\(other.source))`.")
        case "<", ">", "<=", ">=":
            return Playbook.Advice(
                cause: cause, fix: "Compare an item of it, or its length: `len(\(list.source))`.")
        default:
            return Playbook.Advice(
                cause: cause,
                fix:
                    "Take an item of it, or compute with each in a loop; `sum(...)` and `len(...)` make one number of \(list.kind)."
            )
        }
    }

    private func membership(
        _ left: ExceptionObservation.Value, _ right: ExceptionObservation.Value
    ) -> Playbook.Advice? {
        if right.isText, let noun = left.noun {
            return Playbook.Advice(
                cause: "\(left.code) is \(noun): in a text only another text can be looked for.",
                fix: "Write `str(\(left.source))`, or look into a list.")
        }
        guard let sentence = right.sentence else { return nil }
        let isSwapped = ["list", "tuple", "set", "dict", "str"].contains(left.type)
        return Playbook.Advice(
            cause: "\(sentence), and `in` looks into a text, a list, a set or a dictionary.",
            fix: isSwapped
                ? "Swap the two: `\(right.source) in \(left.source)`."
                : "To compare two values write `==`; else see where \(right.code) gets its value.")
    }

    // MARK: - One value

    var notCallable: Playbook.Advice? {
        guard let object = value("object") else { return nil }
        if object.isNone { return none(object, "`None` cannot be called") }
        if let builtin = detail("builtin"), let noun = object.noun {
            let lines = detail("lines").map { ", since line \($0) gives that name to it" } ?? ""
            return Playbook.Advice(
                cause: "`\(builtin)` is \(noun) here, and no longer Python's function\(lines).",
                fix: "Give your variable another name; then `\(builtin)(...)` is the function again.")
        }
        guard let noun = object.noun else { return nil }
        let cause = "\(object.code) is \(noun), and the parentheses behind it call it like a function."
        switch object.type {
        case "int", "float":
            return Playbook.Advice(
                cause: cause, fix: "To multiply, write `*` in front of the parentheses; else take them away.")
        case "list", "tuple", "dict":
            let key = object.type == "dict" ? "key" : "0"
            return Playbook.Advice(
                cause: cause, fix: "For one of its items write square brackets: `\(object.source)[\(key)]`.")
        case "module":
            return Playbook.Advice(
                cause: cause, fix: "Name what you want from it: `\(object.source).name(...)`.")
        case "str" where object.isLiteral:
            return Playbook.Advice(
                cause: cause, fix: "Between a text and parentheses a comma, a `+` or a `%` is missing.")
        default:
            return Playbook.Advice(
                cause: cause, fix: "Take the parentheses away, or call what you mean by its own name.")
        }
    }

    var notIterable: Playbook.Advice? {
        guard let object = value("object") else { return nil }
        if object.isNone { return none(object, "there is nothing in `None` to walk through or take apart") }
        guard let noun = object.noun else { return nil }
        if object.isFunction {
            return Playbook.Advice(
                cause: "\(object.code) is the function itself, and not what it gives back.",
                fix: "Call it: `\(object.source)()`.")
        }
        let kind = object.type == "int" ? "a single number" : "a single value"
        let cause =
            object.isLiteral
            ? "\(object.code) is \(kind), and no collection of items."
            : "\(object.code) is \(noun), \(kind), and no collection of items."
        guard object.type == "int" else {
            return Playbook.Advice(
                cause: cause, fix: "Put it in square brackets if one item is meant; else see where it gets its value.")
        }
        return Playbook.Advice(
            cause: cause,
            fix: has("loops")
                ? "To count up to it, write `range(\(object.source))`."
                : "Hand over a list or the like; `range(\(object.source))` counts up to it.")
    }

    var notSubscriptable: Playbook.Advice? {
        guard let object = value("object") else { return nil }
        let changes = exception.message.contains("item assignment") || exception.message.contains("item deletion")
        if object.isNone {
            return none(object, changes ? "nothing can be changed in it" : "there is no item in it to take")
        }
        guard let noun = object.noun else { return nil }
        if object.isFunction {
            return Playbook.Advice(
                cause: "\(object.code) is the function itself, and a function has no items.",
                fix: "Call it with round parentheses: `\(object.source)(...)`.")
        }
        let cause = object.isLiteral ? "\(object.code) has no items" : "\(object.code) is \(noun)"
        if changes {
            let fix =
                object.isText
                ? "A text never changes. Make a new one, for example with `replace` or slices."
                : object.type == "tuple"
                    ? "A tuple never changes. Use a list, in square brackets."
                    : "Use a list or a dictionary for what is to change."
            return Playbook.Advice(cause: "\(cause), and no part of that can be replaced.", fix: fix)
        }
        switch object.type {
        case "int", "float":
            return Playbook.Advice(
                cause: "\(cause): a number has no parts that square brackets could take.",
                fix: "For its digits, make a text of it: `str(\(object.source))`. Else take the brackets away.")
        case "set":
            return Playbook.Advice(
                cause: "\(cause): a set has no order, so there is no first or last.",
                fix: "Make a list of it: `sorted(\(object.source))`.")
        default:
            return Playbook.Advice(
                cause: "\(cause), and square brackets cannot take a part of that.",
                fix: "See where \(object.code) gets its value. What belongs to an object is reached by a dot.")
        }
    }

    var noLength: Playbook.Advice? {
        guard let object = value("object") else { return nil }
        if object.isNone { return none(object, "`None` has no length") }
        guard let noun = object.noun else { return nil }
        if object.isNumber {
            return Playbook.Advice(
                cause:
                    "\(object.code) is \(noun): `len` counts the items of a collection or the letters of a text, and a number has none.",
                fix: "For the number of its digits write `len(str(\(object.source)))`.")
        }
        return Playbook.Advice(
            cause: "\(object.code) is \(noun), and that has no length.",
            fix: "Make a list of it first: `list(\(object.source))`.")
    }

    var unary: Playbook.Advice? {
        guard let object = value("object") else { return nil }
        if object.isNone { return none(object, "it has no sign to change") }
        if object.origin?.kind == "input" || object.isText {
            return Playbook.Advice(
                cause:
                    "\(object.code) is \(object.noun ?? "a text, as all that `input()` gives"), and a text has no sign to change.",
                fix: "Make it a number first: `-int(\(object.source))`.")
        }
        guard let sentence = object.sentence else { return nil }
        return Playbook.Advice(
            cause: "\(sentence), and that has no sign to change.", fix: "Take a number out of it first.")
    }

    var indexType: Playbook.Advice? {
        guard let holder = value("holder"), let index = value("index"), let noun = index.noun, !holder.type.isEmpty
        else { return nil }
        if index.isNone { return none(index, "it is no place in \(holder.code)") }
        let isWhat = holder.isText ? "the text \(holder.shown)" : holder.noun ?? holder.kind
        let cause =
            "\(holder.code) is \(isWhat), so the place in the square brackets must be a whole number; \(index.isLiteral ? "\(index.code) is none" : "\(index.code) is \(noun)")."
        if let loop = detail("loop"), loop == holder.source {
            return Playbook.Advice(
                cause: "\(cause) The loop over `\(loop)` gives the items themselves, not their places.",
                fix: "Use \(index.code) itself.")
        }
        if index.type == "float" {
            return Playbook.Advice(
                cause: cause,
                fix: "A division with `/` gives a number with a point: use `//`, or `int(\(index.source))`.")
        }
        if index.isText, index.readBy != nil || Int(index.shown.dropFirst().dropLast()) != nil {
            return Playbook.Advice(cause: cause, fix: "Make it a whole number: `int(\(index.source))`.")
        }
        if index.isText {
            return Playbook.Advice(
                cause: cause,
                fix: holder.isText
                    ? "You may think that \(holder.code) is a dictionary: see where it gets its value."
                    : "If the items are dictionaries, take one first: `\(holder.source)[0][\(index.source)]`, or loop over them."
            )
        }
        return Playbook.Advice(cause: cause, fix: "Use a whole number, or a slice such as `\(holder.source)[0:2]`.")
    }

    var unhashable: Playbook.Advice? {
        guard let object = value("object"), let noun = object.noun else { return nil }
        let place = has("set") ? "an element of a set" : "a key"
        let fix =
            object.type == "list"
            ? "Use a tuple: `tuple(\(object.source))`."
            : object.type == "set"
                ? "Use a frozenset: `frozenset(\(object.source))`."
                : "Use something that never changes: a text, a number or a tuple."
        return Playbook.Advice(
            cause:
                "\(object.code) is \(noun), which can change, so it cannot be \(place).",
            fix: fix)
    }
}
