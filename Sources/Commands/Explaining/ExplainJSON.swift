import Diagnosis

/// What is explained, for programs. The shape is described in CONTRIBUTING.md; `format` is its version.
struct ExplainJSON: Encodable {
    var format = 1
    var topics: [ExplainTopics.Topic]
    /// Where a message, a traceback, a line or a file was to be explained.
    var error: Error?
    /// Where a line or a file was read: whether Python can read it.
    var isReadable: Bool?

    struct Error: Encodable {
        var type: String
        var message: String
        var syntaxKind: String?
        var cause: String
        var fix: String
        /// Lines as they would be right.
        var corrected: [String]?
        var isGuess: Bool?
        var file: String?
        var line: Int?
        var source: String?
        var raisedIn: String?
        var beganWith: Beginning?
        var group: Group?
    }

    struct Beginning: Encodable {
        var type: String
        var message: String
        var file: String?
        var line: Int?
    }

    struct Group: Encodable {
        var type: String
        var message: String
        var count: Int
    }
}

extension ExplainJSON.Error {
    init(_ error: ExplainedError) {
        type = error.type
        message = error.message
        syntaxKind = error.syntaxKind?.rawValue
        cause = error.advice.cause
        fix = error.advice.fix
        if let syntax = error.syntax {
            corrected = syntax.corrected.map(\.text)
            isGuess = syntax.isGuess
        }
        file = error.place.flatMap { $0.file.isEmpty ? nil : $0.file }
        line = error.place?.line
        source = error.place?.source
        raisedIn = error.raisedIn
        beganWith = error.beginning.map {
            ExplainJSON.Beginning(type: $0.type, message: $0.message, file: $0.place?.file, line: $0.place?.line)
        }
        group = error.group.map { ExplainJSON.Group(type: $0.type, message: $0.message, count: $0.count) }
    }
}
