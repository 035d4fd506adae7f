extension TrapRule {
    /// A method that gives back a new value, which nobody keeps.
    static let resultThrownAway = TrapRule(
        trap: "result-thrown-away", proof: .improvement,
        repairs: #"""
            METHODS = set(
                "strip lstrip rstrip lower upper replace title capitalize swapcase casefold split splitlines join zfill center"
                " ljust rjust removeprefix removesuffix format union intersection difference copy".split()
            )


            def repairs(answer):
                for node in answer.nodes(ast.Expr):
                    value = node.value
                    target = None
                    if called(value) in METHODS and isinstance(value.func, ast.Attribute):
                        target = value.func.value
                        while isinstance(target, ast.Call) and isinstance(target.func, ast.Attribute):
                            target = target.func.value
                    elif called(value) in ("sorted", "reversed", "int", "str", "float", "round", "list", "set") and value.args:
                        target = value.args[0]
                    elif isinstance(value, ast.BinOp):
                        target = value.left
                    elif isinstance(value, ast.Compare) and isinstance(value.ops[0], ast.Eq):
                        target, value = value.left, value.comparators[0]
                    words = {"form": "compared"} if isinstance(node.value, ast.Compare) else {}
                    if isinstance(target, (ast.Name, ast.Subscript)):
                        goal = ast.parse(ast.unparse(target) + " = 0").body[0].targets[0]
                        yield node, {node: always(assignment(goal, value))}, words
            """#)
}
