import Testing

@testable import Grading

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

    /// What the interpreters say; beside each the first version that says so.
    static let rows = [
        Row(.missingColon, #"if True"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"def f()"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"class A"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"for i in range(3)"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"while True"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"try"#, #"expected ':'"#),  // 3.10
        Row(.missingColon, #"else"#, #"expected ':'"#),  // 3.10
        Row(.missingComma, #"d = {'a' 1}"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.10
        Row(.missingColon, #"with open('x') as f"#, #"expected ':'"#),  // 3.10
        Row(.unclosedBracket, #"print('a'"#, #"'(' was never closed"#),  // 3.10
        Row(.unclosedBracket, #"x = [1, 2"#, #"'[' was never closed"#),  // 3.10
        Row(.unclosedBracket, #"print((1 + 2)"#, #"'(' was never closed"#),  // 3.10
        Row(.unclosedBracket, #"d = {'a': 1"#, #"'{' was never closed"#),  // 3.10
        Row(.unclosedBracket, #"print(int(input())"#, #"'(' was never closed"#),  // 3.10
        Row(.unmatchedBracket, #"print('a'))"#, #"unmatched ')'"#),  // 3.10
        Row(.unmatchedBracket, #"x = [1, 2)"#, #"closing parenthesis ')' does not match opening parenthesis '['"#),  // 3.10
        Row(.unmatchedBracket, #"x = 1]"#, #"unmatched ']'"#),  // 3.10
        Row(.unexpectedIndent, #"y = 2"#, #"unexpected indent"#),  // 3.10
        Row(.missingIndent, #"print(1)"#, #"expected an indented block after 'if' statement on line 1"#),  // 3.10
        Row(.missingIndent, #"return 1"#, #"expected an indented block after function definition on line 1"#),  // 3.10
        Row(.missingIndent, #"for i in x:"#, #"expected an indented block after 'for' statement on line 1"#),  // 3.10
        Row(.unevenIndent, #"y = 2"#, #"unindent does not match any outer indentation level"#),  // 3.10
        Row(.tabsAndSpaces, #"y = 2"#, #"inconsistent use of tabs and spaces in indentation"#),  // 3.10
        Row(.unterminatedString, #"print('hello)"#, #"unterminated string literal (detected at line 1)"#),  // 3.10
        Row(.unterminatedString, #"x = "abc"#, #"unterminated string literal (detected at line 1)"#),  // 3.10
        Row(.unterminatedString, #"x = '''abc"#, #"unterminated triple-quoted string literal (detected at line 1)"#),  // 3.10
        Row(.unterminatedString, #"print(f'abc)"#, #"unterminated string literal (detected at line 1)"#),  // 3.10
        Row(.unterminatedString, #"print(f"a {x})"#, #"unterminated string literal (detected at line 1)"#),  // 3.10
        Row(.brokenFString, #"print(f'{x')"#, #"f-string: expecting '}'"#),  // 3.10
        Row(.brokenFString, #"print(f'{}')"#, #"f-string: empty expression not allowed"#),  // 3.10
        Row(.brokenFString, #"print(f'a }')"#, #"f-string: single '}' is not allowed"#),  // 3.10
        Row(.assignmentForComparison, #"if x = 1:"#, #"invalid syntax. Maybe you meant '==' or ':=' instead of '='?"#),  // 3.10
        Row(
            .assignmentForComparison, #"while x = 3:"#, #"invalid syntax. Maybe you meant '==' or ':=' instead of '='?"#
        ),  // 3.10
        Row(
            .assignmentForComparison, #"if x.y = 1:"#,
            #"cannot assign to attribute here. Maybe you meant '==' instead of '='?"#),  // 3.10
        Row(
            .assignmentForComparison, #"if f(1) = 1:"#,
            #"cannot assign to function call here. Maybe you meant '==' instead of '='?"#),  // 3.10
        Row(
            .assignmentForComparison, #"print(x + 1 = 2)"#,
            #"expression cannot contain assignment, perhaps you meant "=="?"#),  // 3.10
        Row(.assignmentForComparison, #"if x == 1 and y = 2:"#, #"invalid syntax"#),  // 3.10
        Row(
            .invalidAssignmentTarget, #"5 = x"#, #"cannot assign to literal here. Maybe you meant '==' instead of '='?"#
        ),  // 3.10
        Row(
            .invalidAssignmentTarget, #"f() = 3"#,
            #"cannot assign to function call here. Maybe you meant '==' instead of '='?"#),  // 3.10
        Row(
            .invalidAssignmentTarget, #"a + b = c"#,
            #"cannot assign to expression here. Maybe you meant '==' instead of '='?"#),  // 3.10
        Row(
            .invalidAssignmentTarget, #"'x' = 4"#,
            #"cannot assign to literal here. Maybe you meant '==' instead of '='?"#),  // 3.10
        Row(
            .invalidAssignmentTarget, #"f() += 1"#,
            #"'function call' is an illegal expression for augmented assignment"#),  // 3.10
        Row(.invalidAssignmentTarget, #"True = 1"#, #"cannot assign to True"#),  // 3.10
        Row(.invalidAssignmentTarget, #"None = 2"#, #"cannot assign to None"#),  // 3.10
        Row(.missingComma, #"x = [1 2]"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.10
        Row(.missingComma, #"print('a' b)"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.10
        Row(.missingComma, #"f(1 2)"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.10
        Row(.missingComma, #"x = ['a', 'b' c]"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.10
        Row(
            .printWithoutParentheses, #"print 'a'"#,
            #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),  // 3.10
        Row(
            .printWithoutParentheses, #"print x"#, #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),  // 3.10
        Row(
            .printWithoutParentheses, #"print x, y"#,
            #"Missing parentheses in call to 'print'. Did you mean print(...)?"#),  // 3.10
        Row(.printWithoutParentheses, #"exec 'a'"#, #"Missing parentheses in call to 'exec'. Did you mean exec(...)?"#),  // 3.10
        Row(.keywordMisused, #"class = 3"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"def = 1"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"else if y:"#, #"expected ':'"#),  // 3.10
        Row(.keywordMisused, #"import x from y"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"for = 2"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"from = 3"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"x = y if z"#, #"expected 'else' after 'if' expression"#),  // 3.10
        Row(.keywordMisused, #"global = 1"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"def class():"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"return = 3"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"retrun x"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"elseif x:"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"elif y:"#, #"invalid syntax"#),  // 3.10
        Row(.keywordMisused, #"except A, B:"#, #"multiple exception types must be parenthesized"#),  // 3.10
        Row(.misplacedStatement, #"return 1"#, #"'return' outside function"#),  // 3.10
        Row(.misplacedStatement, #"break"#, #"'break' outside loop"#),  // 3.10
        Row(.misplacedStatement, #"continue"#, #"'continue' not properly in loop"#),  // 3.10
        Row(.misplacedStatement, #"await x"#, #"'await' outside function"#),  // 3.10
        Row(.misplacedStatement, #"await x"#, #"'await' outside async function"#),  // 3.10
        Row(.misplacedStatement, #"yield 3"#, #"'yield' outside function"#),  // 3.10
        Row(.argumentOrder, #"f(a=1, 2)"#, #"positional argument follows keyword argument"#),  // 3.10
        Row(.argumentOrder, #"def f(a=1, b):"#, #"non-default argument follows default argument"#),  // 3.10
        Row(.argumentOrder, #"f(a=1, a=2)"#, #"keyword argument repeated: a"#),  // 3.10
        Row(.argumentOrder, #"def f(a, a):"#, #"duplicate argument 'a' in function definition"#),  // 3.10
        Row(.foreignOperator, #"i++"#, #"invalid syntax"#),  // 3.10
        Row(.foreignOperator, #"if a && b:"#, #"invalid syntax"#),  // 3.10
        Row(.foreignOperator, #"if a || b:"#, #"invalid syntax"#),  // 3.10
        Row(.foreignOperator, #"if !x:"#, #"invalid syntax"#),  // 3.10
        Row(.foreignOperator, #"x = a ? b : c"#, #"invalid syntax"#),  // 3.10
        Row(.invalidCharacter, #"print(“a”)"#, #"invalid character '“' (U+201C)"#),  // 3.10
        Row(.invalidCharacter, #"x = 3 – 1"#, #"invalid character '–' (U+2013)"#),  // 3.10
        Row(.invalidCharacter, #"x = 1"#, #"invalid non-printable character U+00A0"#),  // 3.10
        Row(.invalidNumber, #"x = 5€"#, #"invalid decimal literal"#),  // 3.10
        Row(.invalidNumber, #"1abc = 3"#, #"invalid decimal literal"#),  // 3.10
        Row(
            .invalidNumber, #"x = 012"#,
            #"leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"#),  // 3.10
        Row(.invalidNumber, #"x = 3kg"#, #"invalid decimal literal"#),  // 3.10
        Row(.invalidNumber, #"x = 0b12"#, #"invalid digit '2' in binary literal"#),  // 3.10
        Row(
            .invalidEscape, #"x = 'C:\Users'"#,
            #"(unicode error) 'unicodeescape' codec can't decode bytes in position 2-3: truncated \UXXXXXXXX escape"#),  // 3.10
        Row(.lineContinuation, #"x = 1 \ + 2"#, #"unexpected character after line continuation character"#),  // 3.10
        Row(.incompleteTry, #"print(x)"#, #"expected 'except' or 'finally' block"#),  // 3.10
        Row(.invalidCharacter, #"x = 5€"#, #"invalid character '€' (U+20AC)"#),  // 3.11
        Row(.unterminatedString, #"print(f'abc)"#, #"unterminated f-string literal (detected at line 1)"#),  // 3.12
        Row(.unterminatedString, #"print(f"a {x})"#, #"unterminated f-string literal (detected at line 1)"#),  // 3.12
        Row(.brokenFString, #"print(f'{}')"#, #"f-string: valid expression required before '}'"#),  // 3.12
        Row(.keywordMisused, #"import x from y"#, #"Did you mean to use 'from ... import ...' instead?"#),  // 3.12
        Row(.argumentOrder, #"def f(a=1, b):"#, #"parameter without a default follows parameter with a default"#),  // 3.12
        Row(.keywordMisused, #"fro x in y:"#, #"invalid syntax. Did you mean 'for'?"#),  // 3.14
        Row(.keywordMisused, #"elif x:"#, #"'elif' block follows an 'else' block"#),  // 3.14
        Row(.keywordMisused, #"x = y if z else pass"#, #"expected expression after 'else', but statement is given"#),  // 3.14
        Row(.misplacedStatement, #"async with a as b:"#, #"'async with' outside async function"#),  // 3.14
        Row(.missingComma, #"print(a b)"#, #"invalid syntax. Perhaps you forgot a comma?"#),  // 3.14
        Row(.invalidAssignmentTarget, #"with open(x) as f():"#, #"cannot use function call as with statement target"#),  // 3.14
        Row(.unfinishedProgram, #""#, #"unexpected EOF while parsing"#),  // 3.14
        Row(.other, #"x = = 3"#, #"invalid syntax"#),  // 3.14
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
