import Testing

@testable import Sandbox

/// Whatever a learner's module does to Python, what is recorded of a session is what happened.
@Suite struct SessionHonestyTests {
    struct Row: Sendable, CustomTestStringConvertible {
        var what: String
        var module: String
        var examples: [String]
        /// Of each example, output and exception.
        var answers: [String]
        var ownNames: [String] = []
        var isForged = false
        var testDescription: String { what }
    }

    private static let builtins = [
        Row(
            what: "built-in names of the module", module: "def f(): return 2\nlen = repr = lambda *_: 1\n",
            examples: ["len('abc')", "repr(f())"], answers: ["3\n", "'2'\n"]),
        Row(
            what: "a built-in name that the exercise asks for", module: "def sum(numbers): return 'mine'\n",
            examples: ["sum([1, 2])", "max([1, 2])"], answers: ["'mine'\n", "2\n"], ownNames: ["sum"]),
        Row(
            what: "a built-in name that an example itself has given away", module: "def f(): return 2\n",
            examples: ["list = f()", "list", "len('ab')"], answers: ["", "2\n", "2\n"]),
        Row(
            what: "built-ins changed while importing",
            module: "import builtins\nbuiltins.print = lambda *_: __import__('sys').stdout.write('4\\n')\n",
            examples: ["print(3)"], answers: ["3\n"]),
        Row(
            what: "built-ins changed while an example runs",
            module:
                "import builtins\ndef f():\n    builtins.str = builtins.isinstance = lambda *_: True\n    return 1\n",
            examples: ["str(f())", "isinstance(f(), str)", "str(5)"], answers: ["'1'\n", "False\n", "'5'\n"]),
        Row(
            what: "built-ins of the module's own", module: "__builtins__ = {'len': lambda _: 1}\n",
            examples: ["len('abc')", "str(2)"], answers: ["3\n", "'2'\n"]),
        Row(
            what: "built-ins taken away",
            module: """
                import builtins
                def f():
                    for name in ['compile', 'exec', 'len', 'str', 'BaseException']: delattr(builtins, name)

                """,
            examples: ["f()", "len('abc')", "missing"],
            answers: ["", "3\n", "!NameError: name 'missing' is not defined"]),
        Row(
            what: "built-ins that an example has changed, for the module's functions",
            module: "def ask(): return input()\n",
            examples: ["import builtins; builtins.input = lambda: 'yes'", "ask()", "ask()"],
            answers: ["", "'yes'\n", "'yes'\n"]),
        Row(
            what: "the last value", module: "def f(): return 2\n", examples: ["f()", "_ + 1", "_"],
            answers: ["2\n", "3\n", "3\n"]),
    ]

    private static let displays = [
        Row(
            what: "the display of values", module: "import sys\nsys.displayhook = lambda value: print(4)\n",
            examples: ["3"], answers: ["3\n"]),
        Row(
            what: "the display, changed while an example runs",
            module: "import sys\ndef f():\n    sys.displayhook = lambda value: print(4)\n    return 3\n",
            examples: ["x = f()", "3"], answers: ["", "3\n"]),
        Row(
            what: "the display, changed by an example", module: "def f(): return 2\n",
            examples: ["import sys; sys.displayhook = lambda value: print('shown')", "f()", "f()"],
            answers: ["", "shown\n", "shown\n"]),
        Row(
            what: "output that is caught, and shown again",
            module:
                "import contextlib, io\ndef f():\n    with contextlib.redirect_stdout(io.StringIO()): print('x')\n    return 2\n",
            examples: ["f()"], answers: ["2\n"]),
        Row(
            what: "no standard output any more", module: "import sys\ndef f():\n    del sys.stdout\n",
            examples: ["f()", "x = 1"], answers: ["", ""]),
    ]

    private static func impostor(_ body: String) -> String { body + "\ndef f(): raise Fake('no')\n" }

    private static let classes = [
        Row(
            what: "an exception of the module", module: "class Odd(Exception): pass\ndef f(): raise Odd('no')\n",
            examples: ["f()"], answers: ["!half.Odd: no"]),
        Row(
            what: "a built-in one", module: "def f(): raise ValueError('no')\n", examples: ["f()", "open('x')"],
            answers: ["!ValueError: no", "!FileNotFoundError: [Errno 2] No such file or directory: 'x'"]),
        Row(
            what: "one of the library", module: "import decimal, json\n",
            examples: ["decimal.Decimal('x')", "json.loads('')"],
            answers: [
                "!decimal.InvalidOperation: [<class 'decimal.ConversionSyntax'>]",
                "!json.decoder.JSONDecodeError: Expecting value: line 1 column 1 (char 0)",
            ]),
        Row(
            what: "one that is called as a built-in one",
            module: impostor("class ValueError(Exception): pass\nFake = ValueError"), examples: ["f()"],
            answers: ["!half.ValueError: no"]),
        Row(
            what: "one that says that it is built in",
            module: impostor("Fake = type('ValueError', (Exception,), {'__module__': 'builtins'})"), examples: ["f()"],
            answers: ["!half.ValueError: no"]),
        Row(
            what: "one that says that it is of the main module",
            module: impostor("Fake = type('ValueError', (Exception,), {'__module__': '__main__'})"), examples: ["f()"],
            answers: ["!half.ValueError: no"]),
        Row(
            what: "one that is put among the built-in ones",
            module: impostor(
                "import builtins\nclass Fake(Exception): __module__ = 'builtins'\nFake.__qualname__ = 'Strange'\nbuiltins.Strange = Fake"
            ),
            examples: ["f()"], answers: ["!half.Strange: no"]),
        Row(
            what: "one in the place of a built-in one",
            module: impostor(
                "import builtins\nFake = builtins.ValueError = type('ValueError', (Exception,), {'__module__': 'builtins'})"
            ),
            examples: ["f()"], answers: ["!half.ValueError: no"]),
        Row(
            what: "a metaclass that answers for it",
            module: impostor(
                """
                class Meta(type):
                    def __getattribute__(self, name):
                        known = {'__module__': 'builtins', '__qualname__': 'ValueError', '__name__': 'ValueError'}
                        return known.get(name) or type.__getattribute__(self, name)
                    __hash__ = lambda _: hash(ValueError)
                    __eq__ = lambda *_: True
                class Fake(Exception, metaclass=Meta): pass
                """), examples: ["f()"], answers: ["!half.Fake: no"]),
        Row(
            what: "a name that is more than a text",
            module: impostor(
                """
                class Name(str):
                    __str__ = __format__ = __radd__ = __add__ = lambda *_: 'ValueError'
                class Fake(Exception): __module__ = Name('builtins')
                Fake.__qualname__ = Name('ValueError')
                """), examples: ["f()"], answers: ["!half.ValueError: no"]),
        Row(
            what: "one that says that it is of the library",
            module: impostor("import decimal\nFake = type('Overflow', (Exception,), {'__module__': 'decimal'})"),
            examples: ["f()"], answers: ["!half.Overflow: no"]),
        Row(
            what: "half a letter in its words", module: "def f(): raise ValueError('\\udcff')\n",
            examples: ["f()", "1"], answers: ["!ValueError: \u{FFFD}\u{FFFD}\u{FFFD}", "1\n"]),
    ]

    private static let records = [
        Row(
            what: "a note written by hand",
            module:
                "import os\ndef f():\n    note = b'\\1\\0\\0\\0' + b'0' + b'\\1\\0\\0\\0' + b'0' + b'\\0\\0\\0\\0'\n    os.write(4, len(note).to_bytes(4, 'little') + note)\n    return 1\n",
            examples: ["1", "f()", "2"], answers: ["1\n"], isForged: true),
        Row(
            what: "a note written again",
            module: "import os\ndef f():\n    os.write(4, os.pread(4, 4096, 0))\n    os._exit(0)\n",
            examples: ["1", "f()", "2"], answers: ["1\n"], isForged: true),
        Row(
            what: "the record emptied", module: "import os\ndef f():\n    os.ftruncate(4, 0)\n    return 1\n",
            examples: ["1", "f()"], answers: [], isForged: true),
        Row(
            what: "what the driver used, replaced",
            module: """
                import posix, sys, os, io, traceback, linecache
                for module in (posix, os): module.write = module.lseek = module._exit = lambda *_: 0
                sys.exc_info = sys.__excepthook__ = lambda *_: (ValueError, ValueError('no'), None)
                traceback.print_exception = linecache.getline = None
                def f(): raise KeyError(1)
                """,
            examples: ["f()", "2"], answers: ["!KeyError: 1", "2\n"]),
    ]

    private static let doctest = [
        Row(
            what: "syntax errors that are raised",
            module: "def f(*a): raise SyntaxError(*a)\ndef g(): raise SyntaxError\n",
            examples: ["f(5)", "g()", "f('no', ('x.py', None, None, None))", "f('\\udcff')", "1"],
            answers: [
                "!SyntaxError: 5", "!SyntaxError: <no detail available>", "!SyntaxError: no (x.py)",
                "!SyntaxError: \u{FFFD}\u{FFFD}\u{FFFD}", "1\n",
            ]),
        Row(
            what: "exceptions whose words fail",
            module: """
                class Mute(Exception): __str__ = None
                class Broken(SyntaxError):
                    @property
                    def msg(self): raise KeyError
                def f(kind): raise kind('no')

                """,
            examples: ["f(Mute)", "f(Broken)", "1"],
            answers: ["!half.Mute: <exception str() failed>", "!half.Broken: <exception str() failed>", "1\n"]),
        Row(
            what: "notes of an exception",
            module: "def f(notes):\n    error = ValueError('no')\n    error.__notes__ = notes\n    raise error\n",
            examples: ["f(['one', 'two'])", "f([])", "f(None)", "f(5)"],
            answers: ["!ValueError: no\none\ntwo", "!ValueError: no", "!ValueError: no", "!ValueError: no\n5"]),
        Row(
            what: "annotations of the future", module: "from __future__ import annotations\n",
            examples: ["def f(a: nobody): pass", "f.__annotations__"], answers: ["", "{'a': 'nobody'}\n"]),
        Row(
            what: "annotations of today", module: "annotations = 3\n", examples: ["def f(a: nobody): pass"],
            answers: ["!NameError: name 'nobody' is not defined"]),
        Row(
            what: "no inequality of another future", module: "from __future__ import barry_as_FLUFL\n",
            examples: ["1 != 2"], answers: ["True\n"]),
        Row(
            what: "the source of a function of an example", module: "import inspect\n",
            examples: ["def f(a):\n    return a\n", "print(inspect.getsource(f), end='')"],
            answers: ["", "def f(a):\n    return a\n"]),
        Row(
            what: "linecache taken for something else", module: "import sys\nsys.modules['linecache'] = 3\n",
            examples: ["1"], answers: ["1\n"]),
        Row(
            what: "examples of several kinds", module: "",
            examples: ["(1,\n 2)", "'a'; 'b'", "# c\n3", " 1", "for i in (1, None, 2): i", "x = 1"],
            answers: ["(1, 2)\n", "'a'\n'b'\n", "3\n", "!IndentationError: unexpected indent", "1\n2\n", ""]),
    ]

    /// What counts as shown, of the last example.
    @Test(
        arguments: Support.confinements,
        [
            ("a value", "", "6", "6\n"),
            ("a text", "", "'né'", "'né'\n"),
            ("nothing", "", "None", nil),
            ("a statement", "", "x = 6", nil),
            ("what is printed", "def f(): print(6)\n", "f()", nil),
            ("words, and then a value", "def f():\n    print('so')\n    return 6\n", "f()", "6\n"),
            (
                "words of a text form", "class R:\n    def __repr__(self):\n        print(6)\n        return 'r'\n",
                "R()", "r\n"
            ),
            (
                "a text form that is more than a text",
                "class S(str): __str__ = lambda _: '6'\nclass R:\n    def __repr__(self): return S('r')\n", "R()", "r\n"
            ),
            ("the display called by name", "import sys\ndef f(): sys.displayhook(6)\n", "f()", nil),
            (
                "a display of the module's", "import sys\ndef f():\n    sys.displayhook = print\n    return 6\n", "f()",
                nil
            ),
            ("repr of the module's", "import builtins\nbuiltins.repr = lambda _: '7'\n", "6", "6\n"),
            (
                "another standard output",
                "import sys\nclass Out:\n    flush = sys.stdout.flush\n    real = sys.stdout\n    def write(self, text): self.real.write(text.replace('5', '6'))\nsys.stdout = Out()\n",
                "5", nil
            ),
            (
                "a standard output that passes on",
                "import sys\nclass Out:\n    flush = sys.stdout.flush\n    write = sys.stdout.write\nsys.stdout = Out()\n",
                "6", "6\n"
            ),
        ] as [(String, String, String, String?)])
    func tellsShownFromPrinted(
        _ confinement: Confinement, _ row: (what: String, module: String, example: String, shown: String?)
    ) throws {
        let request = RunRequest(
            kind: .session(module: "half", examples: [row.example + "\n"]), files: ["half.py": Array(row.module.utf8)])
        let example = try #require(Support.run(request, confinement).examples.last)
        let shown = example.shown.map { String(decoding: example.standardOutput[$0], as: UTF8.self) }
        #expect(shown == row.shown, "\(row.what): \(example)")
    }

    /// Whose assertion it was that did not hold.
    @Test(
        arguments: Support.confinements,
        [
            ("assert f() == 2", true), ("check(f())", true), ("g()", false), ("raise AssertionError", true),
            ("1 / 0", false),
        ])
    func tellsAssertions(_ confinement: Confinement, _ row: (example: String, isTheAuthors: Bool)) throws {
        let module = "def f(): return 1\ndef g(): assert f() == 2\n"
        let examples = ["def check(a): assert a == 2\n", row.example + "\n"]
        let request = RunRequest(
            kind: .session(module: "half", examples: examples), files: ["half.py": Array(module.utf8)])
        let example = try #require(Support.run(request, confinement).examples.last)
        #expect(example.exception != nil && example.isAssertion == row.isTheAuthors)
    }

    @Test(arguments: Support.confinements, builtins + displays + classes + records + doctest)
    func recordsWhatHappened(_ confinement: Confinement, _ row: Row) throws {
        let request = RunRequest(
            kind: .session(module: "half", examples: row.examples.map { $0 + "\n" }, ownNames: row.ownNames),
            files: ["half.py": Array(row.module.utf8)])
        let record = try Support.run(request, confinement)
        let answers = record.examples.dropFirst().map { example in
            example.exception.map { "!" + String(decoding: $0, as: UTF8.self) }
                ?? String(decoding: example.standardOutput, as: UTF8.self)
        }
        #expect(answers == row.answers, "\(record.errors)")
        #expect(record.isForged == row.isForged)
    }
}
