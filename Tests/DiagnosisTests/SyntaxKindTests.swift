import Testing

@testable import Checks
@testable import Diagnosis

/// The kinds of syntax errors, by the wordings of CPython 3.10 to 3.14 and, where these say little, by the line.
@Suite struct SyntaxKindTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var kind: SyntaxKind
        var source: String
        var message: String

        init(_ kind: SyntaxKind, _ source: String, _ message: String) {
            self.kind = kind
            self.source = source
            self.message = message
        }

        var testDescription: String { "\(source) | \(message)" }
    }

    /// What the interpreters of these versions say, and what that is.
    static let rows = [
        Row(.missingColon, #"if True"#, #"expected ':'"#),
        Row(.missingColon, #"def f()"#, #"expected ':'"#),
        Row(.missingColon, #"class A"#, #"expected ':'"#),
        Row(.missingColon, #"for i in range(3)"#, #"expected ':'"#),
        Row(.missingColon, #"while True"#, #"expected ':'"#),
        Row(.missingColon, #"try"#, #"expected ':'"#),
        Row(.missingColon, #"else"#, #"expected ':'"#),
        Row(.missingComma, #"d = {'a' 1}"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(.missingColon, #"with open('x') as f"#, #"expected ':'"#),
        Row(.unclosedBracket, #"print('a'"#, #"'(' was never closed"#),
        Row(.unclosedBracket, #"x = [1, 2"#, #"'[' was never closed"#),
        Row(.unclosedBracket, #"print((1 + 2)"#, #"'(' was never closed"#),
        Row(.unclosedBracket, #"d = {'a': 1"#, #"'{' was never closed"#),
        Row(.unclosedBracket, #"print(int(input())"#, #"'(' was never closed"#),
        Row(.unmatchedBracket, #"print('a'))"#, #"unmatched ')'"#),
        Row(.unmatchedBracket, #"x = [1, 2)"#, #"closing parenthesis ')' does not match opening parenthesis '['"#),
        Row(.unmatchedBracket, #"x = 1]"#, #"unmatched ']'"#),
        Row(.unexpectedIndent, #"y = 2"#, #"unexpected indent"#),
        Row(.missingIndent, #"print(1)"#, #"expected an indented block after 'if' statement on line 1"#),
        Row(.missingIndent, #"return 1"#, #"expected an indented block after function definition on line 1"#),
        Row(.missingIndent, #"for i in x:"#, #"expected an indented block after 'for' statement on line 1"#),
        Row(.unevenIndent, #"y = 2"#, #"unindent does not match any outer indentation level"#),
        Row(.tabsAndSpaces, #"y = 2"#, #"inconsistent use of tabs and spaces in indentation"#),
        Row(.unterminatedString, #"print('hello)"#, #"unterminated string literal (detected at line 1)"#),
        Row(.unterminatedString, #"x = "abc"#, #"unterminated string literal (detected at line 1)"#),
        Row(.unterminatedString, #"x = '''abc"#, #"unterminated triple-quoted string literal (detected at line 1)"#),
        Row(.unterminatedString, #"print(f'abc)"#, #"unterminated string literal (detected at line 1)"#),
        Row(.unterminatedString, #"print(f"a {x})"#, #"unterminated string literal (detected at line 1)"#),
        Row(.brokenFString, #"print(f'{x')"#, #"f-string: expecting '}'"#),
        Row(.brokenFString, #"print(f'{}')"#, #"f-string: empty expression not allowed"#),
        Row(.brokenFString, #"print(f'a }')"#, #"f-string: single '}' is not allowed"#),
        Row(.assignmentForComparison, #"if x = 1:"#, #"invalid syntax. Maybe you meant '==' or ':=' instead of '='?"#),
        Row(
            .assignmentForComparison, #"while x = 3:"#, #"invalid syntax. Maybe you meant '==' or ':=' instead of '='?"#
        ),
        Row(
            .assignmentForComparison, #"if x.y = 1:"#,
            #"cannot assign to attribute here. Maybe you meant '==' instead of '='?"#),
        Row(
            .assignmentForComparison, #"if f(1) = 1:"#,
            #"cannot assign to function call here. Maybe you meant '==' instead of '='?"#),
        Row(
            .assignmentForComparison, #"print(x + 1 = 2)"#,
            #"expression cannot contain assignment, perhaps you meant "=="?"#),
        Row(.assignmentForComparison, #"if x == 1 and y = 2:"#, #"invalid syntax"#),
        Row(
            .invalidAssignmentTarget, #"5 = x"#, #"cannot assign to literal here. Maybe you meant '==' instead of '='?"#
        ),
        Row(
            .invalidAssignmentTarget, #"f() = 3"#,
            #"cannot assign to function call here. Maybe you meant '==' instead of '='?"#),
        Row(
            .invalidAssignmentTarget, #"a + b = c"#,
            #"cannot assign to expression here. Maybe you meant '==' instead of '='?"#),
        Row(
            .invalidAssignmentTarget, #"'x' = 4"#,
            #"cannot assign to literal here. Maybe you meant '==' instead of '='?"#),
        Row(
            .invalidAssignmentTarget, #"f() += 1"#,
            #"'function call' is an illegal expression for augmented assignment"#),
        Row(.invalidAssignmentTarget, #"True = 1"#, #"cannot assign to True"#),
        Row(.invalidAssignmentTarget, #"None = 2"#, #"cannot assign to None"#),
        Row(.missingComma, #"x = [1 2]"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(.missingComma, #"print('a' b)"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(.missingComma, #"f(1 2)"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(.missingComma, #"x = ['a', 'b' c]"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(
            .printWithoutParentheses, #"print 'a'"#,
            #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),
        Row(
            .printWithoutParentheses, #"print x"#, #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),
        Row(
            .printWithoutParentheses, #"print x, y"#,
            #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),
        Row(.printWithoutParentheses, #"exec 'a'"#, #"Missing parentheses in call to 'exec'. Did you mean exec(...)?"#),
        Row(.keywordMisused, #"class = 3"#, #"invalid syntax"#),
        Row(.keywordMisused, #"def = 1"#, #"invalid syntax"#),
        Row(.keywordMisused, #"else if y:"#, #"expected ':'"#),
        Row(.keywordMisused, #"import x from y"#, #"invalid syntax"#),
        Row(.keywordMisused, #"for = 2"#, #"invalid syntax"#),
        Row(.keywordMisused, #"from = 3"#, #"invalid syntax"#),
        Row(.keywordMisused, #"x = y if z"#, #"expected 'else' after 'if' expression"#),
        Row(.keywordMisused, #"global = 1"#, #"invalid syntax"#),
        Row(.keywordMisused, #"def class():"#, #"invalid syntax"#),
        Row(.keywordMisused, #"return = 3"#, #"invalid syntax"#),
        Row(.keywordMisused, #"retrun x"#, #"invalid syntax"#),
        Row(.keywordMisused, #"elseif x:"#, #"invalid syntax"#),
        Row(.keywordMisused, #"elif y:"#, #"invalid syntax"#),
        Row(.keywordMisused, #"except A, B:"#, #"multiple exception types must be parenthesized"#),
        Row(.misplacedStatement, #"return 1"#, #"'return' outside function"#),
        Row(.misplacedStatement, #"break"#, #"'break' outside loop"#),
        Row(.misplacedStatement, #"continue"#, #"'continue' not properly in loop"#),
        Row(.misplacedStatement, #"await x"#, #"'await' outside function"#),
        Row(.misplacedStatement, #"await x"#, #"'await' outside async function"#),
        Row(.misplacedStatement, #"yield 3"#, #"'yield' outside function"#),
        Row(.argumentOrder, #"f(a=1, 2)"#, #"positional argument follows keyword argument"#),
        Row(.argumentOrder, #"def f(a=1, b):"#, #"non-default argument follows default argument"#),
        Row(.argumentOrder, #"f(a=1, a=2)"#, #"keyword argument repeated: a"#),
        Row(.argumentOrder, #"def f(a, a):"#, #"duplicate argument 'a' in function definition"#),
        Row(.foreignOperator, #"i++"#, #"invalid syntax"#),
        Row(.foreignOperator, #"if a && b:"#, #"invalid syntax"#),
        Row(.foreignOperator, #"if a || b:"#, #"invalid syntax"#),
        Row(.foreignOperator, #"if !x:"#, #"invalid syntax"#),
        Row(.foreignOperator, #"x = a ? b : c"#, #"invalid syntax"#),
        Row(.invalidCharacter, #"print(“a”)"#, #"invalid character '“' (U+201C)"#),
        Row(.invalidCharacter, #"x = 3 – 1"#, #"invalid character '–' (U+2013)"#),
        Row(.invalidCharacter, #"x = 1"#, #"invalid non-printable character U+00A0"#),
        Row(.invalidNumber, #"x = 5€"#, #"invalid decimal literal"#),
        Row(.invalidNumber, #"1abc = 3"#, #"invalid decimal literal"#),
        Row(
            .invalidNumber, #"x = 012"#,
            #"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"#),
        Row(.invalidNumber, #"x = 3kg"#, #"invalid decimal literal"#),
        Row(.invalidNumber, #"x = 0b12"#, #"invalid digit '2' in binary literal"#),
        Row(
            .invalidEscape, #"x = 'C:\Users'"#,
            #"(unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape"#),
        Row(.lineContinuation, #"x = 1 \ + 2"#, #"unexpected character after line continuation character"#),
        Row(.incompleteTry, #"print(x)"#, #"expected 'except' or 'finally' block"#),
        Row(.invalidCharacter, #"x = 5€"#, #"invalid character '€' (U+20AC)"#),
        Row(.unterminatedString, #"print(f'abc)"#, #"unterminated f-string literal (detected at line 1)"#),
        Row(.unterminatedString, #"print(f"a {x})"#, #"unterminated f-string literal (detected at line 1)"#),
        Row(.brokenFString, #"print(f'{}')"#, #"f-string: valid expression required before '}'"#),
        Row(.keywordMisused, #"import x from y"#, #"Did you mean to use 'from ... import ...' instead?"#),
        Row(.argumentOrder, #"def f(a=1, b):"#, #"parameter without a default follows parameter with a default"#),
        Row(.keywordMisused, #"fro x in y:"#, #"invalid syntax. Did you mean 'for'?"#),
        Row(.keywordMisused, #"elif x:"#, #"'elif' block follows an 'else' block"#),
        Row(.keywordMisused, #"x = y if z else pass"#, #"expected expression after 'else', but statement is given"#),
        Row(.misplacedStatement, #"async with a as b:"#, #"'async with' outside async function"#),
        Row(.missingComma, #"print(a b)"#, #"invalid syntax. Perhaps you forgot a comma?"#),
        Row(.invalidAssignmentTarget, #"with open(x) as f():"#, #"cannot use function call as with statement target"#),
        Row(.unfinishedProgram, #""#, #"unexpected EOF while parsing"#),
        Row(.other, #"x = = 3"#, #"invalid syntax"#),
    ]

    @Test(arguments: rows)
    func isRecognised(_ row: Row) {
        #expect(SyntaxKind(message: row.message, source: row.source) == row.kind)
    }

    @Test func isReadFromATraceback() {
        let traceback = """
              File "main.py", line 2
                while x < 3
                           ^
            SyntaxError: expected ':'

            """
        var exception = PythonException(
            type: "SyntaxError", message: "expected ':'", file: "main.py", line: 2, traceback: traceback)
        #expect(exception.syntaxKind == .missingColon)
        exception.message = "invalid syntax"
        #expect(exception.syntaxKind == .missingColon)
        exception.type = "TabError"
        exception.message = "inconsistent use of tabs and spaces in indentation"
        #expect(exception.syntaxKind == .tabsAndSpaces)
        exception.type = "ValueError"
        #expect(exception.syntaxKind == nil)
    }
}
