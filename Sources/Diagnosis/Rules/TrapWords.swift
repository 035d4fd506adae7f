import System

/// What a rule has to say of the one case before it: which form the trap has here, and the names that it is about.
struct TrapWords: Sendable, Equatable {
    /// One of the forms that `traps.md` has words for; the trap itself, where there is none.
    var form: String?
    /// What takes the place of `{wanted}` and the like in its words.
    var names: [String: String] = [:]

    init(form: String? = nil, _ names: [String: String] = [:]) {
        self.form = form
        self.names = names
    }

    /// From inside the sandbox: nothing where it cannot be what a rule has said.
    init?(_ value: JSONValue) {
        guard let members = value.members else { return nil }
        for member in members {
            guard let text = member.value.text, Self.isPlain(text) else { return nil }
            if member.key.string == "form" { form = text } else { names[member.key.string] = text }
        }
    }

    /// Whether a text can stand in a sentence, between two backticks.
    static func isPlain(_ text: String) -> Bool {
        (1...60).contains(text.count)
            && text.unicodeScalars.allSatisfy {
                $0 != "`" && $0 != "\n" && ($0 == " " || !$0.properties.isWhitespace) && $0.value >= 32
            }
    }
}

extension Cause {
    /// A trap, in the words that fit what a rule has found.
    init(trap: String, words: TrapWords, file: String? = nil, line: Int? = nil, proof: Proof) {
        let section = TrapTexts.section(trap, words)
        self.init(trap: trap, text: section.text, file: file, line: line, proof: proof)
        title = section.title
    }
}
