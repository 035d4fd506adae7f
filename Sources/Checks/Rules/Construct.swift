/// Something that can stand in a Python program, which a rule may forbid, ask for, or limit.
///
/// Where each is found in the syntax tree, `syntax_request.py` knows.
package struct Construct: Sendable, Equatable {
    package enum Form: Sendable, Equatable {
        /// It is there, or it is not.
        case plain
        /// It has a name, by which a rule may mean some and not others.
        case named
        /// Each of something has so many of it; only `at-most` makes sense.
        case measure
    }

    package var id: String
    package var form: Form
    /// One of it; `{}` is its name.
    package var one: String
    /// Several of it.
    package var many: String

    private init(_ id: String, _ form: Form = .plain, one: String, many: String) {
        self.id = id
        self.form = form
        self.one = one
        self.many = many
    }

    /// All of them, by what they are about.
    package static let all: [Construct] = loops + decisions + definitions + names + errors + smaller + measures

    package static func of(_ id: String) -> Construct? { all.first { $0.id == id } }

    private static let loops = [
        Construct("loop", one: "a loop (for or while)", many: "loops"),
        Construct("for", one: "a for loop", many: "for loops"),
        Construct("while", one: "a while loop", many: "while loops"),
        Construct("break", one: "a break", many: "breaks"),
        Construct("continue", one: "a continue", many: "continues"),
        Construct("comprehension", one: "a comprehension or generator expression", many: "comprehensions"),
        Construct("recursion", .named, one: "recursion (in {})", many: "recursive uses of functions"),
    ]

    private static let decisions = [
        Construct("if", one: "an if or elif", many: "ifs and elifs"),
        Construct(
            "conditional-expression", one: "a conditional expression (a if b else c)", many: "conditional expressions"),
        Construct("match", one: "a match statement", many: "match statements"),
        Construct("type-test", one: "a test of what type a value has", many: "tests of types"),
    ]

    private static let definitions = [
        Construct("function", .named, one: "a function {}", many: "functions"),
        Construct("async-function", .named, one: "an async function {}", many: "async functions"),
        Construct("lambda", one: "a lambda", many: "lambdas"),
        Construct("class", .named, one: "a class {}", many: "classes"),
        Construct("base", .named, one: "a base class {}", many: "base classes"),
        Construct("decorator", .named, one: "a decorator @{}", many: "decorators"),
        Construct("parameter", .named, one: "a parameter {}", many: "parameters"),
        Construct(
            "mutable-default", one: "a default value that can change, such as a list",
            many: "default values that can change"),
        Construct("docstring", .named, one: "a docstring (of {})", many: "docstrings"),
        Construct(
            "missing-docstring", .named, one: "a public function or class without a docstring, {}",
            many: "functions or classes without a docstring"),
        Construct(
            "missing-annotation", .named, one: "a parameter or result without a type, {}",
            many: "parameters or results without a type"),
    ]

    private static let names = [
        Construct("global", .named, one: "a global statement for {}", many: "global statements"),
        Construct("nonlocal", .named, one: "a nonlocal statement for {}", many: "nonlocal statements"),
        Construct(
            "mutable-global", .named, one: "a global value that can change, {}", many: "global values that can change"),
        Construct("import", .named, one: "an import of {}", many: "imports"),
        Construct("star-import", .named, one: "an import of everything (*) from {}", many: "imports of everything"),
        Construct(
            "import-cycle", .named, one: "an import that leads back to its own file, by way of {}",
            many: "imports that lead back to their own file"),
        Construct("call", .named, one: "a call of {}", many: "calls"),
        Construct("print-in-function", one: "a print within a function", many: "prints within functions"),
        Construct(
            "dynamic", .named, one: "{}, with which code can be run that cannot be read here",
            many: "ways to run what cannot be read here"),
    ]

    private static let errors = [
        Construct("try", one: "a try statement", many: "try statements"),
        Construct("bare-except", one: "an except without a type, which catches everything", many: "bare excepts"),
        Construct("except", .named, one: "an except for {}", many: "excepts"),
        Construct("silent-except", one: "an except that does nothing", many: "excepts that do nothing"),
        Construct("raise", .named, one: "a raise of {}", many: "raises"),
        Construct("assert", one: "an assert", many: "asserts"),
    ]

    private static let smaller = [
        Construct("with", one: "a with statement", many: "with statements"),
        Construct("return", one: "a return", many: "returns"),
        Construct("yield", one: "a yield", many: "yields"),
        Construct("await", one: "an await", many: "awaits"),
        Construct("f-string", one: "an f-string", many: "f-strings"),
        Construct("literal", .named, one: "the value {} written out", many: "values written out"),
        Construct("magic-number", .named, one: "the number {}, which has no name", many: "numbers without a name"),
    ]

    private static let measures = [
        Construct("function-lines", .measure, one: "a line", many: "lines"),
        Construct("branches", .measure, one: "a branch", many: "branches"),
        Construct("depth", .measure, one: "a level of nesting", many: "levels of nesting"),
        Construct("parameters", .measure, one: "a parameter", many: "parameters"),
        Construct("methods", .measure, one: "a method", many: "methods"),
        Construct("file-lines", .measure, one: "a line", many: "lines"),
    ]
}
