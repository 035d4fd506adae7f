extension TrapRule {
    /// A loop whose condition nothing in it changes.
    static let infiniteLoop = TrapRule(
        trap: "infinite-loop", proof: .observation(endlessRounds), mentions: ["while"], endsEndless: true,
        repairs: #"""
            PURE = {"len", "int", "str", "float", "abs", "round", "min", "max", "sum", "any", "all"}


            def repairs(answer):
                for loop in answer.nodes(ast.While):
                    leaving = [n for n in answer.nodes(ast.Break, ast.Return, ast.Raise, ast.Yield, ast.YieldFrom, within=loop)]
                    tests = [loop.test]
                    for node in leaving:
                        for outer in answer.ancestors(node):
                            if outer is loop:
                                break
                            tests += [outer.test] if isinstance(outer, (ast.If, ast.While)) else []
                    calls = [n for t in tests for n in answer.nodes(ast.Call, within=t)]
                    if any(not is_name(n.func, *PURE) for n in calls):
                        continue
                    if any(called(n) in ("input", "exit", "quit", "next", "read", "readline", "recv", "get", "sleep", "join")
                           for n in answer.nodes(ast.Call, within=loop)):
                        continue
                    seen = ast.Tuple([n for t in tests for n in answer.nodes(ast.Name, ast.Attribute, within=t)
                                      if not answer.is_called(n)], ast.Load())
                    look = statements(
                        "try:\n    _seen = repr(_x)\nexcept NameError:\n    _seen = None\n"
                        "_rounds = _rounds + 1 if _seen == _before else 0\n_before = _seen\n"
                        "if _rounds > 2000:\n    __import__('os')._exit(97)",
                        _x=seen,
                    )
                    yield loop, {loop: lambda n, look=look: [*statements("_rounds = 0\n_before = ''"), opened_with(*look)(n)]}


            TOGETHER = False
            """#)
}
