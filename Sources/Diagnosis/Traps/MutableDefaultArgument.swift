extension TrapRule {
    /// A default that is made once, and shared by all calls.
    static let mutableDefaultArgument = TrapRule(
        trap: "mutable-default-argument", proof: .improvement, mentions: ["def "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for function in answer.functions():
                    a = function.args
                    named = list(zip([*a.posonlyargs, *a.args][::-1], a.defaults[::-1])) + list(zip(a.kwonlyargs, a.kw_defaults))
                    for parameter, default in named:
                        fresh = isinstance(default, (ast.List, ast.Dict, ast.Set)) or called(default) in (
                            "list", "dict", "set", "defaultdict", "Counter", "deque",
                        )
                        if fresh:
                            name = ast.Name(parameter.arg, ast.Load())
                            start = statements(f"if _n is None:\n    {parameter.arg} = _d", _n=name, _d=default)
                            yield default, {default: always(ast.Constant(None)), function: opened_with(*start)}
            """#)
}
