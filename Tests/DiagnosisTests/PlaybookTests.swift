import Testing

@testable import Checks
@testable import Diagnosis

/// The playbook that ships, and how it is read.
@Suite struct PlaybookTests {
    @Test func theOneThatShipsIsSound() {
        #expect(PlaybookReader.read(Playbook.source).faults == [])
        #expect(PlaybookReader.read(Playbook.kindSource).faults == [])
        let exception = PythonException(type: "SyntaxError", message: "", file: nil, line: nil, traceback: "")
        #expect(Playbook.standard.advice(for: exception) != nil)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var type: String
        var message: String
        /// A part of the words.
        var words: String

        init(_ type: String, _ message: String, _ words: String) {
            self.type = type
            self.message = message
            self.words = words
        }

        var testDescription: String { "\(type): \(message)" }
    }

    @Test(arguments: [
        Row("AttributeError", "'NoneType' object has no attribute 'append'", "The value is `None`"),
        Row("AttributeError", "module 'random' has no attribute 'randit'", "The module `random` has nothing"),
        Row(
            "AttributeError", "module 'math' has no attribute 'sqr'. Did you mean: 'sqrt'?", "a file of yours may hide"),
        Row("AttributeError", "'Dog' object has no attribute 'nam'. Did you mean: 'name'?", "An object of type `Dog`"),
        Row("AttributeError", "'coroutine' object has no attribute 'split'", "`await`"),
        Row("ModuleNotFoundError", "No module named 'maths'", "no module `maths`"),
        Row("RuntimeError", "generator didn't stop after throw()", "came out of the `with` block"),
        Row("RuntimeError", "generator didn't stop", "has a second `yield`"),
        Row("TypeError", "metaclass conflict: the metaclass of a derived class must be", "two metaclasses"),
        Row("IndexError", "list index out of range", "`len(items) - 1`"),
        Row("IndexError", "string index out of range", "The text is shorter"),
        Row("KeyError", "'tea'", "There is no key 'tea'"),
        Row("ValueError", "invalid literal for int() with base 10: ''", "empty text"),
        Row("ValueError", "invalid literal for int() with base 10: '3.5'", "a point in it"),
        Row("ValueError", "invalid literal for int() with base 10: '12 kg'", "cannot read '12 kg'"),
        Row("ValueError", "could not convert string to float: '3,5'", "not a comma"),
        Row("ValueError", "not enough values to unpack (expected 2, got 1)", "2 names, but only 1 values"),
        Row("ValueError", "too many values to unpack (expected 2)", "`.items()`"),
        Row("ValueError", "too many values to unpack (expected 2, got 5)", "`.items()`"),
        Row("ValueError", "minutes must not be negative", "Read the message"),
        Row("TypeError", "can only concatenate str (not \"int\") to str", "of type `int`"),
        Row("TypeError", "unsupported operand type(s) for +: 'int' and 'str'", "The right value is a text"),
        Row("TypeError", "unsupported operand type(s) for /: 'str' and 'int'", "The left value is a text"),
        Row("TypeError", "unsupported operand type(s) for +: 'NoneType' and 'int'", "The left value is `None`"),
        Row("TypeError", "add() missing 1 required positional argument: 'b'", "missing: 'b'"),
        Row("TypeError", "Dog.bark() missing 1 required positional argument: 'self'", "on the class itself"),
        Row("TypeError", "add() takes 2 positional arguments but 3 were given", "more values than it has parameters"),
        Row("TypeError", "Dog.bark() takes 0 positional arguments but 1 was given", "`self`"),
        Row("TypeError", "'NoneType' object is not iterable", "`sort()`"),
        Row("TypeError", "'int' object is not iterable", "`range(n)`"),
        Row("TypeError", "'NoneType' object is not subscriptable", "`None`"),
        Row("TypeError", "'list' object is not callable", "square brackets are meant"),
        Row("TypeError", "unhashable type: 'list'", "a `list` can"),
        Row("TypeError", "unhashable type: 'dict'", "a `dict` can"),
        Row("NameError", "name 'totl' is not defined. Did you mean: 'total'?", "but a `total`"),
        Row("NameError", "name 'frobnicate' is not defined", "without its quotes"),
        Row("NameError", "name 'sys' is not defined", "a module of the standard library"),
        Row("NameError", "name 'decimal' is not defined. Did you forget to import 'decimal'?", "`import decimal`"),
        Row("UnboundLocalError", "local variable 'n' referenced before assignment", "`n` is assigned somewhere"),
        Row(
            "UnboundLocalError", "cannot access local variable 'n' where it is not associated with a value",
            "`n` is assigned somewhere"),
        Row("ZeroDivisionError", "division by zero", "below the line is 0"),
        Row("ZeroDivisionError", "integer division or modulo by zero", "below the line is 0"),
        Row("RecursionError", "maximum recursion depth exceeded", "answers directly"),
        Row("FileNotFoundError", "[Errno 2] No such file or directory: 'diary.txt'", "no `diary.txt`"),
        Row("FileNotFoundError", "[Errno 2] No such file or directory: 'a/b'", "`mkdir(parents=True)`"),
        Row(
            "UnicodeDecodeError", "'utf-8' codec can't decode byte 0xff in position 0: invalid start byte", "encoding"),
        Row("json.decoder.JSONDecodeError", "Expecting value: line 1 column 1 (char 0)", "not JSON at all"),
        Row("EOFError", "EOF when reading a line", "more often than there are lines"),
        Row("StopIteration", "", "`next`"),
        Row("OverflowError", "int too large to convert to float", "`//` instead of `/`"),
        Row("OverflowError", "signed char is greater than maximum", "Take a larger type"),
        Row("OverflowError", "can't convert negative value to unsigned int", "none below 0"),
        Row("OverflowError", "int too big to convert", "does not fit"),
        Row("AssertionError", "", "behind `assert`"),
        Row("NameError", "name 'upper' is not defined. Did you mean: 'super'?", "with a dot"),
        Row("NameError", "name 'replace' is not defined", "with a dot"),
        Row("TypeError", "unsupported operand type(s) for *: 'function' and 'int'", "parentheses behind its name"),
        Row("TypeError", "unsupported operand type(s) for -: 'int' and 'method'", "parentheses behind its name"),
        Row(
            "ImportError",
            "cannot import name 'a' from partially initialized module 'b' (most likely due to a circular import) (b.py)",
            "import each other"),
        Row("ImportError", "cannot import name 'squrt' from 'math' (/usr/lib/math.so)", "`math` has nothing"),
        Row("PermissionError", "[Errno 13] Permission denied: '/etc/x'", "outside of the folder"),
        Row("TimeoutError", "", "did not come in time"),
        Row("sqlite3.OperationalError", "no such table: runs", "no table `runs`"),
        Row("sqlite3.IntegrityError", "UNIQUE constraint failed: runs.id", "in `runs.id` already"),
        Row("RuntimeError", "asyncio.run() cannot be called from a running event loop", "`await` instead"),
        Row("TypeError", "object int can't be used in 'await' expression", "of type `int`"),
    ])
    func findsTheCause(_ row: Row) throws {
        let exception = PythonException(type: row.type, message: row.message, file: nil, line: nil, traceback: "")
        let found = Playbook.standard.advice(for: exception)
        let advice = try #require(found)
        let words = advice.cause + " " + advice.fix
        #expect(words.contains(row.words), "\(words)")
        #expect(!words.contains("…") && !words.contains("{1}"), "\(words)")
    }

    @Test func saysNothingOfWhatItDoesNotKnow() {
        let exception = PythonException(type: "MyError", message: "no", file: nil, line: nil, traceback: "")
        #expect(Playbook.standard.advice(for: exception) == nil)
    }

    @Test(arguments: [
        ("# A\nx\n\n## m\ny\n", "line 6: an entry without a fix"),
        ("# A\n\n# B\nx\n", "line 3: a section without a sentence"),
        ("# A\nx\n\n# A\ny\n", "line 4: A has a section already"),
        ("# A\nx\n\n# B, A\ny\n", "line 4: A has a section already"),
        ("# A\nx\n\nFix: y\n", "line 4: a fix without an entry"),
        ("# A\nx\n\n## m\nFix: y\n", "line 5: a fix without a cause"),
        ("# A\nx\n\n## m *\ny {2}\nFix: z\n", "line 6: {2}, but the message has only 1 open parts"),
        ("# A\nx\n\n## m\n## m\ny\nFix: z\n", "line 5: m stands here already"),
        (
            "# A\nx\n\n## kind: k\ny\nFix: z\n\n# B\nx\n\n## kind: k\ny\nFix: z\n",
            "line 11: kind: k stands here already"
        ),
        ("# A\nx\n\n## kind: k\ny {5}\nFix: z\n", "line 6: {5}, but the message has only 4 open parts"),
        ("# A\nx\n\n## m\ny\nFix: z\n\nmore\n\n## n\no\nFix: p\n", "line 10: text that belongs to no entry"),
    ])
    func namesFaults(_ text: String, _ fault: String) {
        #expect(PlaybookReader.read(text).faults.contains(fault), "\(PlaybookReader.read(text).faults)")
    }

    @Test(
        arguments: [
            ("a", "a", []), ("a", "ab", nil), ("*", "", [""]), ("*", "abc", ["abc"]), ("a*c", "abc", ["b"]),
            ("a*c", "ac", [""]), ("'*' is *", "'x' is 'y' is z", ["x", "'y' is z"]),
            ("*: *", "a: b: c", ["a", "b: c"]),
            ("(*)", "(a", nil), ("'*'", "'", nil),
        ] as [(String, String, [String]?)])
    func matches(_ pattern: String, _ message: String, _ parts: [String]?) {
        #expect(MessagePattern(pattern).match(message[...]) == parts)
    }
}
