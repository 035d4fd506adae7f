import Page
import Sandbox

/// Texts that are no numbers, and divisions by zero.
extension RaisedWords {
    var numberText: Playbook.Advice? {
        guard let text = detail("text"), let wanted = detail("wanted") else { return nil }
        let named = value("text")
        let isNamed = named.map { !$0.isLiteral } ?? false
        let source = named.map(\.source)
        let from = named?.origin.flatMap { origin in
            origin.kind == "input" ? ", read by `\(origin.source)` \(inLine(origin.line))" : nil
        }
        let what =
            isNamed
            ? "`\(source ?? "")` is \(text == "''" ? "an empty text" : "the text \(text)")\(from ?? "")"
            : "The text is \(text == "''" ? "empty" : text)"
        let inner = text.dropFirst().dropLast()
        let stripped = inner.replacing("\\n", with: " ").trimmingSpaces
        func advice(_ why: String, _ fix: String) -> Playbook.Advice {
            Playbook.Advice(cause: "\(what)\(why)", fix: fix)
        }
        if stripped.isEmpty {
            return advice(
                ", and `\(wanted)` can make no number of that.",
                "Leave empty texts out, with `if \(isNamed ? source ?? "text" : "text"):`. They come from empty lines, and from a comma or a space too many that `split` cuts at."
            )
        }
        if wanted == "int", Double(stripped) != nil {
            return advice(
                ": a number with a point, and `int` reads whole numbers only.",
                "Use `float(\(isNamed ? source ?? "..." : "..."))`; `int(float(...))` cuts off what is behind the point."
            )
        }
        let parts = stripped.split(separator: " ")
        if parts.count > 1, parts.allSatisfy({ Double($0) != nil }) {
            return advice(
                ": \(parts.count) numbers at once, and `\(wanted)` reads one.",
                "Split the text first, and convert each part: `[\(wanted)(part) for part in \(isNamed ? source ?? "text" : "text").split()]`."
            )
        }
        if stripped.contains(","), Double(stripped.replacing(",", with: ".")) != nil {
            return advice(
                ": it has a comma, and numbers are written with a point.",
                "Replace it: `float(\(isNamed ? source ?? "text" : "text").replace(\",\", \".\"))`. If it parts two numbers, use `split(\",\")`."
            )
        }
        let parts2 = stripped.split(separator: ",")
        if parts2.count > 1, parts2.allSatisfy({ Double(String($0).trimmingSpaces) != nil }) {
            return advice(
                ": \(parts2.count) numbers at once, and `\(wanted)` reads one.",
                "Split the text at the commas first, with `split(\",\")`, and convert each part.")
        }
        if let odd = stripped.unicodeScalars.first(where: { !"0123456789+-._ ".unicodeScalars.contains($0) }),
            stripped.contains(where: \.isNumber)
        {
            return advice(
                ": it has `\(String(odd))` in it, and `\(wanted)` reads nothing but the digits of a number.",
                "Take away what does not belong to the number first, or take the part that does, for example with `split()[0]`."
            )
        }
        return advice(
            ", which is no number.",
            named?.origin?.kind == "input"
                ? "If something else than a number may be typed, catch the `ValueError`, or ask with `isdigit()` first."
                : "See where the text comes from: perhaps another part of the line was meant.")
    }

    var zero: Playbook.Advice? {
        guard let divisor = value("divisor") else { return nil }
        let parts = seen.values.filter { $0.role == "part" && !$0.isLiteral }.compactMap(\.sentence)
        if let empty = detail("empty") {
            return Playbook.Advice(
                cause: "\(divisor.code) is 0, since `\(empty)` is empty here, and nothing can be divided by 0.",
                fix: "Ask first: `if \(empty):`, and say what the result is where there is nothing.")
        }
        var cause =
            divisor.isLiteral
            ? "The line divides by \(divisor.code), and nothing can be divided by 0."
            : "\(divisor.code) is 0 here, and nothing can be divided by 0."
        if !parts.isEmpty { cause += " For \(parts.joinedByAnd)." }
        if let origin = divisor.origin, origin.kind == "constant", origin.line < seen.line {
            cause += " It was set in line \(origin.line), and is still the same."
        }
        if let loop = detail("loop"), loop.hasPrefix("range(") {
            return Playbook.Advice(
                cause: cause, fix: "The loop over `\(loop)` begins with 0: let it begin with 1, as in `range(1, ...)`.")
        }
        return Playbook.Advice(
            cause: cause,
            fix: divisor.isLiteral
                ? "Divide by something else."
                : "Ask first: `if \(divisor.source) != 0:`, and say what the result is otherwise.")
    }
}

extension StringProtocol {
    /// Without spaces and tabs at both ends.
    var trimmingSpaces: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text = text.dropLast() }
        while let first = text.first, first == " " || first == "\t" { text = text.dropFirst() }
        return String(text)
    }
}
