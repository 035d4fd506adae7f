import Testing

@testable import Sandbox

/// What is changed in a program, and what is left alone.
@Suite struct MutantKindTests {
    /// A program, a kind, and what the changed line looks like.
    private static let rows: [(source: String, kind: String, changed: String)] = [
        ("x = a < b", "compare-boundary", "x = a <= b"), ("x = (a) < (b)", "compare-negated", "x = (a) >= (b)"),
        ("x = a == b", "compare-negated", "x = a != b"), ("x = a not  in b", "compare-negated", "x = a in b"),
        ("x = a is not b", "compare-negated", "x = a is b"), ("x = a < b <= c", "chain-cut", "x = b <= c"),
        ("x = a < b <= c", "chain-cut", "x = a < b "), ("x = 7", "constant-plus-one", "x = 8"),
        ("x = 0.5", "constant-minus-one", "x = -0.5"), ("x = True", "constant-swapped", "x = False"),
        ("x = 'é' 'b'", "text-emptied", "x = ''"), ("x = ''", "text-filled", "x = 'x'"),
        ("x = '.,-'", "letter-dropped", "x = '.-'"), ("x = a and (b)", "and-or-swapped", "x = a or (b)"),
        ("x = a and b", "operand-dropped", "x = b"), ("x = not a", "not-dropped", "x = a"),
        ("x = a  # < \n", "", ""), ("x = a // b", "arithmetic-swapped", "x = a / b"),
        ("x = -a", "sign-dropped", "x = a"), ("x += a", "augmented-swapped", "x -= a"),
        ("x += a", "augmented-plain", "x = a"), ("if a: b()", "condition-false", "if False: b()"),
        ("if a: b()", "condition-negated", "if not (a): b()"), ("if a: b()\nelse: c()", "branch-dropped", "else: pass"),
        ("x = a if b else c", "condition-true", "x = a if True else c"),
        ("def f():\n  if a: return b\n  c()\n  return d", "return-emptied", "  return None"),
        ("def f():\n  if a:\n    b()\n    return c\n  d()", "return-dropped", "    pass"),
        ("def f():\n  return a, b", "return-printed", "  print((a, b))"),
        ("def f():\n  print(a)", "print-returned", "  return (a)"), ("x = a[:b]", "slice-moved", "x = a[:b + 1]"),
        ("x = a[b:]", "slice-moved", "x = a[b:-1]"), ("x = a[::-1]", "step-dropped", "x = a[::]"),
        ("x = a[:]", "copy-dropped", "x = a"), ("x = a.strip()", "strip-dropped", "x = a"),
        ("x = a.strip()", "strip-narrowed", "x = a.rstrip()"),
        ("x = a.rstrip('\\n')", "strip-widened", "x = a.rstrip()"),
        ("x = a.strip(b)", "strip-widened", "x = a.strip(b + \"_\")"), ("x = a.lower()", "case-dropped", "x = a"),
        ("x = a.upper()", "case-swapped", "x = a.lower()"), ("x = input()", "case-folded", "x = input().lower()"),
        ("x = sys.argv[1]", "case-folded", "x = sys.argv[1].lower()"),
        ("for a in b: c()", "loop-skipped", "for a in []: c()"),
        ("while a: b()", "loop-skipped", "while False: b()"),
        ("x = [a for a in b]", "loop-skipped", "x = [a for a in []]"),
        ("x = [a for a in b if a]", "condition-true", "x = [a for a in b if True]"),
        ("for a in b:\n  break", "break-continue-swapped", "  continue"),
        ("def f(a=None): b()", "default-changed", "def f(a=0): b()"),
        ("def f(a=1): b()", "constant-plus-one", "def f(a=2): b()"),
        ("if a:\n  b()\n  raise c", "raise-dropped", "  pass"),
        ("try: a()\nexcept B: c()", "handler-dropped", "except (): c()"),
        ("try: a()\nexcept B: c()", "handler-widened", "except Exception: c()"),
        ("try: a()\nexcept (B, C): c()", "handler-narrowed", "except (C,): c()"),
        ("try: a()\nexcept B: c()", "handler-emptied", "except B: pass"),
        ("try: a()\nfinally: c()", "finally-dropped", "finally: pass"), ("assert a", "assert-dropped", "pass"),
        ("@a\ndef f(): b()", "decorator-dropped", ""), ("x = min(a, b)", "min-max-swapped", "x = max(a, b)"),
        ("x = any(a)", "any-all-swapped", "x = all(a)"), ("x = sorted(a, key=b)", "key-dropped", "x = sorted(a)"),
        ("x = sorted(a)", "sort-dropped", "x = list(a)"), ("a.append(b)", "append-extend-swapped", "a.extend(b)"),
        ("x = abs(a)", "call-dropped", "x = (a)"), ("x = a.copy()", "copy-dropped", "x = a"),
        ("x = a.split()", "split-changed", "x = a.split(\" \")"),
        ("for a in range(b): c()", "range-moved", "for a in range(b - 1): c()"),
        ("x = open(a, 'w')", "mode-swapped", "x = open(a, 'a')"),
        ("x = f'é{a + 1:>{w}}'", "arithmetic-swapped", "x = f'é{a - 1:>{w}}'"),
        ("x = f'{a}: {b:.2f}'", "format-dropped", "x = f'{a}: {b}'"),
        ("x = f'{a}: {b}'", "text-emptied", "x = f'{a}{b}'"),
        ("match a:\n  case 1: b()", "branch-dropped", "  case 1: pass"),
        ("def f():\n  yield a", "yield-emptied", "  yield"),
        ("class C:\n  def f(self):\n    return a < 1", "compare-boundary", "    return a <= 1"),
    ]

    /// Nothing of these is changed.
    private static let unchanged = [
        "\"\"\"A text about it.\"\"\"", "x: int", "def f(a: 'int') -> 'int': pass", "__all__ = ['a']",
        "if __name__ == '__main__': a()", "import a.b", "from a import b", "x = None",
        "sys.setrecursionlimit(5000)", "for a in b: pass\nelse: pass",
    ]

    private static let files: [String: String] = {
        let all = rows.map(\.source) + unchanged
        return Dictionary(uniqueKeysWithValues: all.enumerated().map { ("row\($0.offset).py", $0.element + "\n") })
    }()

    private static let answer = Result { try #require(try MutantSupport.answer(files)) }

    private func lines(_ row: Int, kind: String?) throws -> [String] {
        let file = "row\(row).py"
        let content = Array((Self.files[file] ?? "").utf8)
        return try Self.answer.get().edits.filter { $0.file == file && (kind == nil || $0.kind == kind) }.flatMap {
            var changed = content
            changed.replaceSubrange($0.span, with: $0.replacement)
            return String(decoding: changed, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        }
    }

    @Test(arguments: rows.indices)
    func aKindIsMade(_ row: Int) throws {
        let (source, kind, changed) = Self.rows[row]
        if kind.isEmpty {
            #expect(try lines(row, kind: nil) == [], "\(source)")
        } else {
            #expect(try lines(row, kind: kind).contains(changed), "\(source)")
        }
    }

    /// But for what is wrong in the loop, and the calls in it.
    @Test(arguments: unchanged.indices)
    func whatIsNoPartOfTheProgramStays(_ index: Int) throws {
        let found = try lines(Self.rows.count + index, kind: nil)
        let allowed = Self.unchanged[index].hasPrefix("for") ? ["for a in []: pass", "else: pass", ""] : []
        #expect(found.allSatisfy(allowed.contains), "\(Self.unchanged[index]): \(found)")
    }

    @Test(arguments: MutantSupport.pythons.indices)
    func everyPythonMakesTheSame(_ index: Int) throws {
        let found = try MutantSupport.answer(Self.files, by: MutantSupport.pythons[index])
        #expect(try found == Self.answer.get())
    }

    /// A statement, a text of the file that came before it, and whether what is changed in it is old.
    private static let old: [(String, earlier: String, isOld: Bool)] = [
        ("x = a < b", "x = a < b", true), ("x = a < b", "", false), ("x = a < b", "x = a > b", false),
        ("x = a < b", "y = 1\nx = a < b  # here\n", true),
        ("def f():\n    return a < b", "def f():\n    return a < b\n\n\ndef g():\n    pass", true),
        ("def f():\n    return a < b", "def f():\n    print(a)\n    return a < b", false),
        ("def f():\n    return a < b", "def g():\n    return a < b", false),
        ("@g\ndef f():\n    return a < b", "def f():\n    return a < b", false),
        ("class C:\n    def f(self):\n        return a < b", "class C:\n    def f(self):\n        return a < b", true),
        ("class C:\n    def f(self):\n        return a < b", "class D:\n    def f(self):\n        return a < b", false),
        ("class C:\n    x = a < b", "x = a < b", false), ("if a:\n    x = b < c", "x = b < c", false),
    ]

    @Test(arguments: old.indices)
    func whatAnEarlierTextHasIsMarked(_ row: Int) throws {
        let (source, earlier, isOld) = Self.old[row]
        let found = try MutantSupport.answer(["a.py": source + "\n"], earlier: ["a.py": earlier, "b.py": source])
        let edits = try #require(found).edits.filter { $0.kind == "compare-boundary" }
        #expect(!edits.isEmpty && edits.allSatisfy { $0.isInOldStatement == isOld }, "\(source)")
    }

    @Test func whatIsTooMuchIsLeftOutAndCounted() throws {
        let many = "x = [" + String(repeating: "1, ", count: 500) + "]\n"
        let nested = "x = " + String(repeating: "(", count: 3000) + String(repeating: ")", count: 3000) + "\n"
        let large = "x = 1\n" + String(repeating: "#", count: 1 << 18)
        let found = try #require(
            try MutantSupport.answer(["a.py": many, "b.py": nested, "c.py": "x = (", "d.py": large], atMost: 100))
        #expect(found.edits.count == 100 && found.edits.allSatisfy { $0.file == "a.py" })
        #expect(found.leftOut == 900)
        #expect(found.unreadable.map(\.file) == ["b.py", "c.py", "d.py"])
    }
}
