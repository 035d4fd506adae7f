/// Whether a text looks like a value as the interpreter shows it: a number, a text in quotation marks, a list, a call.
enum ValueText {
    static func looksLike(_ text: some StringProtocol) -> Bool {
        let text = text.trimmingSpaces
        if words.contains(text) || isNumber(text) { return true }
        guard let first = text.utf8.first, let last = text.utf8.last, text.utf8.count > 1 else { return false }
        switch first {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return last == first
        case UInt8(ascii: "["): return last == UInt8(ascii: "]")
        case UInt8(ascii: "{"): return last == UInt8(ascii: "}")
        case UInt8(ascii: "("): return last == UInt8(ascii: ")")
        case UInt8(ascii: "<"): return last == UInt8(ascii: ">")
        default: break
        }
        let rest = text.utf8.drop { PythonMask.isOfName($0) || $0 == UInt8(ascii: ".") }
        switch rest.first {
        case UInt8(ascii: "("): return last == UInt8(ascii: ")")
        case UInt8(ascii: "'"), UInt8(ascii: "\""): return rest.count > 1 && last == rest.first
        default: return false
        }
    }

    private static let words: Set = ["True", "False", "nan", "inf", "-inf", "Ellipsis", "NotImplemented"]

    private static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        guard let first = digits.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first) else { return false }
        return digits.allSatisfy { PythonMask.isOfName($0) || "+-.".utf8.contains($0) }
    }
}
