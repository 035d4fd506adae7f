import Checks
import Page

/// What is wrong with a program that Python cannot read, under the name that `syntax_*.md` has words for.
package struct SyntaxKind: RawRepresentable, Hashable, Sendable {
    package let rawValue: String

    /// Nothing where there are no words for it.
    package init?(rawValue: String) {
        guard Playbook.standard.hasKind(rawValue) else { return nil }
        self.rawValue = rawValue
    }

    private init(_ name: String) { rawValue = name }

    /// In the order of the files.
    package static var allCases: [SyntaxKind] { Playbook.standard.kindNames.map(SyntaxKind.init) }
}

/// Those that the message alone can tell.
extension SyntaxKind {
    static let missingColon = SyntaxKind("missing-colon")
    static let unclosedBracket = SyntaxKind("unclosed-bracket")
    static let unmatchedBracket = SyntaxKind("unmatched-bracket")
    static let unexpectedIndent = SyntaxKind("unexpected-indent")
    static let missingIndent = SyntaxKind("missing-indent")
    static let unevenIndent = SyntaxKind("uneven-indent")
    static let tabsAndSpaces = SyntaxKind("tabs-and-spaces")
    static let unterminatedString = SyntaxKind("unterminated-string")
    static let brokenFString = SyntaxKind("broken-f-string")
    static let assignmentForComparison = SyntaxKind("assignment-for-comparison")
    static let invalidAssignmentTarget = SyntaxKind("invalid-assignment-target")
    static let missingComma = SyntaxKind("missing-comma")
    static let printWithoutParentheses = SyntaxKind("print-without-parentheses")
    static let keywordMisused = SyntaxKind("keyword-misused")
    package static let misplacedStatement = SyntaxKind("misplaced-statement")
    static let argumentOrder = SyntaxKind("argument-order")
    static let foreignOperator = SyntaxKind("foreign-operator")
    static let invalidCharacter = SyntaxKind("invalid-character")
    static let invalidNumber = SyntaxKind("invalid-number")
    static let invalidEscape = SyntaxKind("invalid-escape")
    static let lineContinuation = SyntaxKind("line-continuation")
    static let incompleteTry = SyntaxKind("incomplete-try")
    static let unfinishedProgram = SyntaxKind("unfinished-program")
    package static let other = SyntaxKind("other-syntax")
}

extension PythonException {
    /// The kind of a syntax error; nothing for every other exception.
    package var syntaxKind: SyntaxKind? {
        isSyntaxError ? SyntaxKind(message: message, source: sourceInTraceback) : nil
    }

    /// The line that the interpreter shows below the place of the error.
    private var sourceInTraceback: String {
        let lines = traceback.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        guard let place = lines.lastIndex(where: { $0.starts(with: "  File \"".utf8) }),
            lines.indices.contains(place + 1)
        else { return "" }
        let line = lines[place + 1].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        // What is wrong with a longer one, its beginning does not show.
        return String(decoding: line.prefix(1000), as: UTF8.self)
    }
}

extension SyntaxKind {
    /// Recognises the wordings of CPython 3.10 to 3.14, and looks at the line where they say no more than "invalid syntax".
    init(message: String, source: String) {
        // The first line alone: what follows in a traceback is not the message's.
        let message = String(message.prefix { $0 != "\n" })
        self = Self.named(message, source) ?? Self.seen(source) ?? .other
    }

    private static func named(_ message: String, _ source: String) -> SyntaxKind? {
        if message.hasPrefix("f-string") { return .brokenFString }
        for (part, kind) in wordings where message.contains(part) { return kind }
        if message.hasPrefix("'"), message.hasSuffix("was never closed") { return .unclosedBracket }
        if message.hasPrefix("expected ':'") { return source.hasPrefix("else if") ? .keywordMisused : .missingColon }
        if message.hasPrefix("cannot assign to") {
            let asks = ["if ", "elif ", "while ", "assert "].contains { source.hasPrefix($0) }
            return asks ? .assignmentForComparison : .invalidAssignmentTarget
        }
        let outside = ["outside function", "outside loop", "not properly in loop", "outside async function"]
        return outside.contains { message.contains($0) } ? .misplacedStatement : nil
    }

    /// The first that fits is taken, so the narrower wordings come first.
    private static let wordings: [(String, SyntaxKind)] = [
        ("inconsistent use of tabs", .tabsAndSpaces),
        ("unexpected indent", .unexpectedIndent),
        ("expected an indented block", .missingIndent),
        ("unindent does not match", .unevenIndent),
        ("unterminated", .unterminatedString),
        ("EOL while scanning", .unterminatedString),
        ("EOF while scanning", .unterminatedString),
        ("Missing parentheses in call to", .printWithoutParentheses),
        ("Perhaps you forgot a comma", .missingComma),
        ("Maybe you meant '==' or ':='", .assignmentForComparison),
        ("perhaps you meant \"==\"", .assignmentForComparison),
        ("illegal expression for augmented assignment", .invalidAssignmentTarget),
        ("as with statement target", .invalidAssignmentTarget),
        ("does not match opening parenthesis", .unmatchedBracket),
        ("':' expected after dictionary key", .missingColon),
        ("positional argument follows keyword argument", .argumentOrder),
        ("non-default argument follows default argument", .argumentOrder),
        ("parameter without a default follows", .argumentOrder),
        ("keyword argument repeated", .argumentOrder),
        ("duplicate argument", .argumentOrder),
        ("expected 'except' or 'finally' block", .incompleteTry),
        ("expected 'else' after 'if' expression", .keywordMisused),
        ("block follows an 'else' block", .keywordMisused),
        ("Did you mean to use 'from", .keywordMisused),
        ("Did you mean '", .keywordMisused),
        ("multiple exception types must be parenthesized", .keywordMisused),
        ("invalid character", .invalidCharacter),
        ("invalid non-printable character", .invalidCharacter),
        ("unexpected character after line continuation", .lineContinuation),
        ("invalid decimal literal", .invalidNumber),
        ("leading zeros in decimal integer", .invalidNumber),
        ("invalid digit", .invalidNumber),
        ("(unicode error)", .invalidEscape),
        ("unexpected EOF", .unfinishedProgram),
        ("unmatched '", .unmatchedBracket),
    ]

    /// What the line itself shows, where the interpreter has found no words for it.
    private static func seen(_ source: String) -> SyntaxKind? {
        let code = withoutTexts(source)
        let words = code.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init)
        guard let first = words.first else { return nil }
        if ["++", "--", "&&", "||", "=>", "=<", "<>", "?"].contains(where: code.contains) { return .foreignOperator }
        if code.contains("!"), !code.contains("!=") { return .foreignOperator }
        if ["if", "elif", "while"].contains(first), hasPlainEquals(code) { return .assignmentForComparison }
        if words.starts(with: ["else", "if"]) || words.starts(with: ["elseif"]) || words.starts(with: ["elsif"]) {
            return .keywordMisused
        }
        if words.starts(with: ["print"]), !code.contains("(") { return .printWithoutParentheses }
        let opensBlock = blockKeywords.contains(first) && code.hasPrefix(first)
        let isName = code.dropFirst(first.count).drop { $0 == " " }.hasPrefix("=")
        if opensBlock, !isName, !code.contains(":") { return .missingColon }
        // A keyword as a name: `class = 3`, `import x from y`, `for 1 in x`.
        if opensBlock || words.dropFirst().contains(where: reserved.contains) || reserved.contains(first) {
            return .keywordMisused
        }
        // A keyword with letters swapped or missing: `retrun total`.
        let isWordAndMore = words.count > 1 && code.hasPrefix(first + " ") && first.count > 3
        return isWordAndMore && NearestName.of(first, among: reserved) != nil ? .keywordMisused : nil
    }

    /// Whether there is an `=` that is no part of a comparison.
    private static func hasPlainEquals(_ code: String) -> Bool {
        var rest = code
        for comparison in ["==", "!=", "<=", ">=", ":="] {
            rest = rest.split(separator: comparison, omittingEmptySubsequences: false).joined(separator: " ")
        }
        return rest.contains("=")
    }

    private static let blockKeywords: Set<String> = [
        "if", "elif", "else", "for", "while", "def", "class", "try", "except", "finally", "with", "match", "case",
    ]

    private static let reserved: Set<String> = [
        "class", "def", "elif", "except", "finally", "from", "global", "import", "nonlocal", "pass", "raise", "return",
        "try", "while", "with", "break", "continue", "del", "assert",
    ]

    /// The line without its texts and its comment.
    private static func withoutTexts(_ source: String) -> String {
        var result = ""
        var quote: Unicode.Scalar?
        for character in source.unicodeScalars {
            if let open = quote {
                if character == open { quote = nil }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "#" {
                break
            } else {
                result.unicodeScalars.append(character)
            }
        }
        return result
    }
}
