/// What completes a word of a command line: the value of an option, or an argument.
enum Completion: Sendable, Equatable {
    /// Nothing can be known of it, as of a number or somebody's name.
    case nothing
    case file
    case folder
    case words([String])
    /// One of these, which a file may follow: `json`, or `json=report.json`.
    case wordsWithFile([String])
    case commands
    /// What the program lists at the moment of completion.
    case asked(AskedNames)
    case either([Completion])
}

extension Completion {
    /// The words that parsing goes by, so that the two cannot differ.
    static func words<Word: CaseIterable & RawRepresentable<String>>(of _: Word.Type) -> Completion {
        .words(Word.allCases.map(\.rawValue))
    }

    static func wordsWithFile<Word: CaseIterable & RawRepresentable<String>>(of _: Word.Type) -> Completion {
        .wordsWithFile(Word.allCases.map(\.rawValue))
    }

    /// The words among what completes it.
    var listedWords: [String] {
        switch self {
        case .words(let words), .wordsWithFile(let words): words
        case .either(let several): several.flatMap(\.listedWords)
        case .nothing, .file, .folder, .commands, .asked: []
        }
    }
}
