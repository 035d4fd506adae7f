/// The numbers and plain texts that are written in a line of Python, each with where it stands.
enum PythonLiterals {
    struct Literal {
        var range: Range<String.Index>
        /// Others that could stand there.
        var others: [String]
    }

    static func inSource(_ source: String) -> [Literal] {
        var found: [Literal] = []
        var at = source.startIndex
        while at < source.endIndex {
            let letter = source[at]
            if letter == "#" {
                at = source[at...].firstIndex(of: "\n") ?? source.endIndex
            } else if letter == "\"" || letter == "'" {
                guard let end = endOfText(source, at) else { return found }
                let text = String(source[source.index(after: at)..<source.index(before: end)])
                if !text.contains("\\") { found.append(Literal(range: at..<end, others: texts(text, letter))) }
                at = end
            } else if letter.isASCIIDigit {
                let end =
                    source[at...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" && $0 != "." }
                    ?? source.endIndex
                if let number = Int(source[at..<end]), number < 1 << 40 {
                    found.append(Literal(range: at..<end, others: numbers(number)))
                }
                at = end
            } else if letter.isLetter || letter == "_" {
                at = source[at...].firstIndex { !$0.isLetter && !$0.isNumber && $0 != "_" } ?? source.endIndex
            } else {
                at = source.index(after: at)
            }
        }
        return found
    }

    private static func endOfText(_ source: String, _ start: String.Index) -> String.Index? {
        let quote = source[start]
        var at = source.index(after: start)
        while at < source.endIndex, source[at] != "\n" {
            if source[at] == quote { return source.index(after: at) }
            at = source.index(at, offsetBy: source[at] == "\\" ? 2 : 1, limitedBy: source.endIndex) ?? source.endIndex
        }
        return nil
    }

    private static func texts(_ text: String, _ quote: Character) -> [String] {
        TextVariations.ofWord(text).map { "\(quote)\($0.text.split(separator: "\t").joined(separator: "\\t"))\(quote)" }
    }

    private static func numbers(_ number: Int) -> [String] {
        ["\(number + 1)", "\(number - 1)", "0", "-\(number)", "\(number).5", "\(10 * number + 7)"].filter {
            $0 != "\(number)"
        }
    }
}
