/// Decides whether an example's answer is to be shown as its value, or to be printed.
///
/// The two look the same in a session. Its author's word decides, `# prints` or `# shows`; else what the solution's
/// function does, whether it gives back a value; else, for any other call, whether the answer looks like a value. An
/// expression that is no call cannot but show its value. Where this is wrong, the solution itself is not accepted, so
/// that `reprise check` tells.
struct ExampleManner {
    let functions: SolutionFunctions

    /// The examples of a block, each with its manner.
    func decided(_ examples: [SessionExample]) -> [SessionExample] {
        // Who changes how values are shown has made something else of it.
        let end = examples.firstIndex { $0.source.contains("displayhook") } ?? examples.endIndex
        return examples.enumerated().map { index, example in
            var example = example
            if index < end { example.manner = manner(of: example) }
            return example
        }
    }

    private func manner(of example: SessionExample) -> SessionExample.Manner {
        if example.expectedException != nil || example.expectedOutput.isEmpty { return .either }
        let syntax = ExampleSyntax(example.source)
        if syntax == .statement { return .either }
        return Self.word(in: example.source) ?? manner(of: syntax, answer: example.expectedOutput)
    }

    private func manner(of syntax: ExampleSyntax, answer: String) -> SessionExample.Manner {
        switch syntax {
        case .statement: return .either
        case .expression: return .shown
        case .call(let name, let arguments):
            if let name, let givesValue = functions[name] {
                if !givesValue { return .printed }
                let last = answer.split(separator: "\n").last ?? ""
                return ValueText.looksLike(last) ? .shown : .either
            }
            // Whatever is called like that, as pprint and pp are, is most likely to print.
            if name?.contains("print") == true || name == "pp" { return .either }
            if name == "run", case .call = ExampleSyntax(arguments) {
                return manner(of: ExampleSyntax(arguments), answer: answer)
            }
            return ValueText.looksLike(answer) ? .shown : .either
        }
    }

    /// What a comment of the author's says.
    private static func word(in source: String) -> SessionExample.Manner? {
        let comments = zip(source.utf8, PythonMask.of(Array(source.utf8))).split { byte, mask in
            byte == UInt8(ascii: "#") || byte == UInt8(ascii: "\n") || byte == mask && mask != UInt8(ascii: " ")
        }
        let words = comments.map { String(decoding: $0.map(\.0), as: UTF8.self).trimmingSpaces }
        if words.contains("prints") { return .printed }
        return words.contains("shows") ? .shown : nil
    }
}
