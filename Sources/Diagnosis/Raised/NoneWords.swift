import Sandbox

/// Where a `None` comes from that nobody has wanted, and what to do about that.
extension RaisedWords {
    /// - Returns: a sentence on where it comes from, and one on what to do.
    func originOfNone(_ value: ExceptionObservation.Value) -> (cause: String, fix: String) {
        let code = value.code
        guard let origin = value.origin else {
            return (
                "",
                "See where \(code) gets its value; ask `if \(value.source) is not None:` where nothing is an answer."
            )
        }
        let at = inLine(origin.line)
        let call = "`\(origin.source)`"
        switch origin.kind {
        case "in-place": return inPlace(value, origin, at)
        case "print":
            return (
                "It is what \(call) \(at) gives: `print` shows a value, and gives `None` back.",
                "Keep the value in a variable first, and print it in a line of its own."
            )
        case "no-return":
            return (
                "It is what \(call) \(at) gives: the function `\(origin.name)` has no `return`.",
                "Let `\(origin.name)` end with `return` and the value."
            )
        case "only-prints":
            return (
                "It is what \(call) \(at) gives: the function `\(origin.name)` prints, but returns nothing.",
                "Write `return` in `\(origin.name)` where it prints its result."
            )
        case "some-path":
            return (
                "It is what \(call) \(at) gives: here `\(origin.name)` came to its end, or to a bare `return`, without a value.",
                "Let every way through `\(origin.name)` end with a `return` of a value, or ask first: `if \(value.source) is not None:`."
            )
        case "search":
            return (
                "It is what \(call) \(at) gives where nothing is found.",
                "Ask first: `if \(value.source):`."
                    + (origin.name == "match"
                        ? " `match` looks at the beginning of the text only; `search` looks everywhere." : "")
            )
        case "get":
            return (
                "It is what \(call) \(at) gives where there is no such key.",
                "Give `get` a second value for that case, as in `get(key, 0)`, or ask first: `if \(value.source) is not None:`."
            )
        case "constant":
            return (
                "It was set to `None` \(at), and has had no other value since.",
                "Give \(code) its value before this line, or ask first: `if \(value.source) is not None:`."
            )
        case "parameter":
            return (
                "It was handed to `\(origin.name)` as an argument.",
                "Look at the line that calls `\(origin.name)`, and at what it hands over."
            )
        default:
            return (
                "It comes from \(call) \(at).",
                "See why that gives nothing; ask `if \(value.source) is not None:` where it may."
            )
        }
    }

    private func inPlace(
        _ value: ExceptionObservation.Value, _ origin: ExceptionObservation.Origin, _ at: String
    ) -> (cause: String, fix: String) {
        let cause =
            "It is what `\(origin.source)` \(at) gives: `\(origin.name)` changes what is there, and gives `None` back."
        let call = origin.source.hasSuffix("…") ? "\(origin.name)(...)" : origin.source
        let isLiteral = "[({'\"".contains(origin.source.first ?? " ")
        switch origin.name {
        case "sort" where isLiteral: return (cause, "Use `sorted(...)`, which gives a new list.")
        case "sort":
            return (
                cause,
                "Write `\(call)` in a line of its own, without `=`; or use `sorted(...)`, which gives a new list."
            )
        case "reverse":
            return (
                cause, "Write `\(call)` in a line of its own, without `=`; or take `[::-1]`, which gives a new list."
            )
        default: return (cause, "Write `\(call)` in a line of its own, without `=`, and go on with what it changes.")
        }
    }

    /// The words for a part that is `None` and ought to be something else.
    ///
    /// - Parameter lack: what `None` cannot, as it stands behind "and".
    func none(_ value: ExceptionObservation.Value, _ lack: String) -> Playbook.Advice {
        let (cause, fix) = originOfNone(value)
        return Playbook.Advice(cause: "\(value.code) is `None` here, and \(lack). \(cause)".trimmed, fix: fix)
    }
}

extension String {
    /// Without white space at its end.
    var trimmed: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
