extension TrapRule {
    /// Sorted by the wrong key, or in the wrong direction.
    static let sortOrder = TrapRule(
        trap: "sort-order", proof: .wholeAnswer, needsAnswer: true,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                sorts = [n for n in answer.nodes(ast.Call) if called(n) in ("sorted", "sort")]
                for node in sorts:
                    rest = [k for k in node.keywords if k.arg != "reverse"]
                    if len(rest) < len(node.keywords):
                        yield node, {node: with_fields(keywords=rest)}
                    else:
                        yield node, {node: with_fields(keywords=rest + [ast.keyword("reverse", ast.Constant(True))])}
                    keyless = [k for k in node.keywords if k.arg != "key"]
                    keys = []
                    source = ast.unparse(node.args[0]) if node.args else ast.unparse(node.func.value)
                    if source.endswith(".items()"):
                        keys = ["lambda _i: (-_i[1], _i[0])", "lambda _i: (_i[1], _i[0])", "lambda _i: -_i[1]", "lambda _i: _i[0]"]
                    else:
                        old = next((k.value for k in node.keywords if k.arg == "key"), None)
                        if old is not None and not isinstance(old, ast.Lambda):
                            plain = ast.unparse(old)
                            keys = [f"lambda _i: (-({plain})(_i), _i)", f"lambda _i: (({plain})(_i), _i)"]
                    for key in keys:
                        new = [k for k in keyless if k.arg != "reverse"] + [ast.keyword("key", expression(key))]
                        yield node, {node: with_fields(keywords=new)}
                    for k in node.keywords:
                        if k.arg == "key" and isinstance(k.value, ast.Lambda):
                            body = k.value.body
                            parts = body.elts if isinstance(body, ast.Tuple) else [body]
                            for part in parts:
                                if isinstance(part, ast.UnaryOp):
                                    yield node, {part: always(part.operand)}
                                else:
                                    yield node, {part: lambda n: ast.UnaryOp(ast.USub(), n)}
                            if len(parts) == 2:
                                yield node, {body: lambda n: with_fields(elts=n.elts[::-1])(n)}
                    # What a set gives without sorting is chance.
                    if called(node) == "sorted" and "set(" not in source:
                        yield node, {node: always(expression("list(_)", _=node.args[0]))}, {"form": "as-it-came"}
                for node in answer.nodes(ast.Call):
                    if called(node) == "most_common":
                        ordered = "sorted(_c.items(), key=lambda _i: (-_i[1], _i[0]))"
                        counter = dict(_c=node.func.value, _n=node.args[0] if node.args else ast.Constant(None))
                        yield node, {node: always(expression(ordered + "[:_n]", **counter))}, {"form": "ties"}
                for node in answer.nodes(ast.For, ast.comprehension):
                    if not isinstance(node.iter, ast.Call) or called(node.iter) in ("items", "keys", "values", "set", "list"):
                        yield node.iter, {node.iter: wrapped("sorted(_)")}, {"form": "not-sorted"}


            TOGETHER = False
            """#)
}
