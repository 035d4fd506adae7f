import Testing

@testable import Checks

/// How the answers of examples are to come about, as far as their text and the solution's tell.
@Suite struct ExampleMannerTests {
    private static let solution = """
        import asyncio, functools

        def total(prices):
            \"\"\"Says what to return 5.\"\"\"

            # Nothing else.
            return sum(prices)

        def report(prices):
            def line(price):
                return f"{price}!"
            for price in prices: print(line(price))
            return

        def both(a): print(a); return a
        def quiet(a): return None
        async def main(): print(6)
        async def work(): return 6
        def numbers():
            yield 1
        class Shop:
            def add(self, price):
                self.last = (
            price)
            def price(self): return self.last
        """

    @Test(
        arguments: [
            ("total([1])", "6\n", .shown), ("total([1]) + 1", "7\n", .shown), ("total([1])", "none\n", .either),
            ("report([1])", "1!\n", .printed), ("report([1])", "6\n", .printed), ("line(3)", "'3!'\n", .shown),
            ("both(3)", "3\n3\n", .shown), ("quiet(3)", "3\n", .printed), ("asyncio.run(main())", "6\n", .printed),
            ("asyncio.run(work())", "6\n", .shown), ("numbers()", "<generator object>\n", .shown),
            ("Shop()", "<Shop>\n", .shown), ("Shop().add(3)", "3\n", .printed), ("shop.price()", "3\n", .shown),
            ("basket", "{'tea': 1}\n", .shown), ("basket", "a b\n", .shown), ("x[1].y", "3\n", .shown),
            ("print(total([1]))", "6\n", .either), ("pprint.pp([1])", "[1]\n", .either),
            ("sorted(x)", "[1, 2]\n", .shown), ("other()", "a b\n", .either),
            ("other()", "1 2\n", .either), ("other()", "1\n2\n", .either), ("calls['x']()", "6\n", .shown),
            ("x = total([1])", "6\n", .either), ("x == 3", "True\n", .shown), ("not total([])", "True\n", .shown),
            ("for x in y: total(x)", "6\n", .either), ("x: int", "6\n", .either), ("f(a=1)", "6\n", .shown),
            ("a; b", "6\n", .either), ("'a; b = c'", "'a; b = c'\n", .shown), ("import this", "6\n", .either),
            ("report([1])  # shows", "6\n", .shown), ("total([1])  # prints", "6\n", .printed),
            ("total([1])  # prints  # doctest: +ELLIPSIS", "6\n", .printed), ("total('# prints')", "6\n", .shown),
            ("total([1])  # it prints", "6\n", .shown), ("total(\n    [1]  # prints\n)", "6\n", .printed),
            ("total([1])", "", .either),
        ] as [(String, String, SessionExample.Manner)])
    func decides(_ source: String, _ output: String, _ manner: SessionExample.Manner) {
        let example = SessionExample(source: source + "\n", expectedOutput: output, options: [], line: 1)
        let decides = ExampleManner(functions: SolutionFunctions(Array(Self.solution.utf8)))
        #expect(decides.decided([example]).map(\.manner) == [manner])
    }

    @Test func anotherDisplayIsTheAuthors() {
        let examples = ["1", "sys.displayhook = print", "1"].map {
            SessionExample(source: $0 + "\n", expectedOutput: "1\n", options: [], line: 1)
        }
        let decides = ExampleManner(functions: SolutionFunctions([]))
        #expect(decides.decided(examples).map(\.manner) == [.shown, .either, .either])
    }

    @Test(arguments: [
        ("6", true), ("-6.5e-7", true), ("'a b'", true), ("\"it's\"", true), ("[1, ...]", true), ("{}", true),
        ("(1,)", true), ("<Shop at 0x7>", true), ("Decimal('3')", true), ("a.B(1)", true), ("b'x'", true),
        ("True", true), ("Total: 6", false), ("6 apples", false), ("a", false), ("", false), ("'", false),
        ("don't", false), ("1 2", false), ("[1, 2", false),
    ])
    func looksLikeAValue(_ text: String, _ isOne: Bool) { #expect(ValueText.looksLike(text) == isOne) }
}
