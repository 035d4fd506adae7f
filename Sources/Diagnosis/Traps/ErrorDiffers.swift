import Checks

extension OutputRule {
    /// The message of an exception that is printed or returned.
    static let errorNotRaised = OutputRule(trap: "error-not-raised") { entry in
        exceptions(entry) { expected, actual, raised in
            guard raised == nil, let message = parts(expected).message else { return false }
            return actual.contains(message)
        }
    }

    /// An exception of another kind, or with another message.
    static let wrongError = OutputRule(trap: "wrong-error") { entry in
        exceptions(entry) { expected, _, raised in
            guard let raised else { return false }
            let (wanted, found) = (parts(expected), parts(raised))
            return wanted.type == found.type || wanted.message == found.message
        }
    } words: { entry in
        var words = TrapWords()
        _ = exceptions(entry) { expected, _, raised in
            guard let raised else { return false }
            let (wanted, found) = (parts(expected).type, parts(raised).type)
            if TrapWords.isPlain(wanted), TrapWords.isPlain(found), words.form == nil {
                words = TrapWords(form: wanted == found ? "message" : "kind", ["wanted": wanted, "given": found])
            }
            return true
        }
        return words
    }

    /// Whether everything that is wrong with a case are exceptions that were expected, and all fit.
    private static func exceptions(
        _ entry: CaseVerdict, _ fits: (_ expected: String, _ actual: String, _ raised: String?) -> Bool
    ) -> Bool {
        guard entry.kind == .wrongAnswer, !entry.mismatches.isEmpty else { return false }
        return entry.mismatches.allSatisfy { mismatch in
            guard let expected = mismatch.expectedException, case .bytes(let bytes)? = mismatch.actual,
                bytes.count <= Evidence.longestText
            else {
                return false
            }
            let actual = String(decoding: bytes, as: UTF8.self)
            let last = actual.split(separator: "\n").last.map(String.init)
            let name = last.map { $0.prefix { $0 != ":" } } ?? ""
            let isException = ["Error", "Exception", "Warning"].contains { name.hasSuffix($0) } && !name.contains(" ")
            return fits(expected, actual, isException ? last : nil)
        }
    }

    private static func parts(_ line: String) -> (type: String, message: String?) {
        let type = line.prefix { $0 != ":" }
        let rest = line.dropFirst(type.count + 2)
        let message = rest.prefix { $0 != "\n" }
        return (String(type), message.isEmpty ? nil : String(message))
    }
}
