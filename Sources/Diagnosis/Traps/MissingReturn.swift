extension TrapRule {
    /// A function that works out its result, and does not give it back.
    static let missingReturn = TrapRule(
        trap: "missing-return", proof: .improvement, mentions: ["def "],
        repairs: #"""
            def repairs(answer):
                for function in answer.functions():
                    last = function.body[-1]
                    if isinstance(last, ast.Expr) and not is_constant(last.value, str) and called(last.value) != "print":
                        yield last, {last: always(ast.Return(last.value))}
                    for node in answer.own(function, ast.Expr):
                        if called(node.value) == function.name or isinstance(node.value, (ast.Compare, ast.BinOp, ast.Name)):
                            yield node, {node: always(ast.Return(node.value))}
                    for node in answer.own(function, ast.Return):
                        if node.value is None and len(function.body) > 1:
                            for name in answer.stored(function)[:-4:-1]:
                                yield node, {node: always(ast.Return(ast.Name(name, ast.Load())))}
                    answers = {n.value.value for n in answer.own(function, ast.Return) if is_constant(n.value, bool)}
                    if len(answers) == 1 and not isinstance(last, (ast.Return, ast.Raise)):
                        other = ast.Return(ast.Constant(not answers.pop()))
                        yield last, {function: lambda f, other=other: with_fields(body=f.body + [other])(f)}, {"form": "one-way"}
                    if not isinstance(last, (ast.Return, ast.Raise)):
                        names = answer.stored(function)[::-1]
                        # A parameter only where it is what the function works on.
                        changed = {n.func.value.id for n in answer.own(function, ast.Call)
                                   if isinstance(n.func, ast.Attribute) and is_name(n.func.value)}
                        changed |= {n.value.id for n in answer.own(function, ast.Subscript)
                                    if is_name(n.value) and isinstance(n.ctx, (ast.Store, ast.Del))}
                        names += [p.arg for p in function.args.args if p.arg in changed and p.arg not in names]
                        for name in names[:6]:
                            back = ast.Return(ast.Name(name, ast.Load()))
                            yield last, {function: lambda f, back=back: with_fields(body=f.body + [back])(f)}


            TOGETHER = False
            """#)
}
