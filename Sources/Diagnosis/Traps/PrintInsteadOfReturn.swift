extension TrapRule {
    /// A function that prints its result, and gives back nothing.
    static let printInsteadOfReturn = TrapRule(
        trap: "print-instead-of-return", proof: .improvement, mentions: ["print("],
        repairs: #"""
            def result(call):
                if len(call.args) == 1:
                    return call.args[0]
                joined = [expression("str(_)", _=a) for a in call.args]
                return expression("' '.join(_x)", _x=ast.List(joined, ast.Load()))


            def repairs(answer):
                for function in answer.functions():
                    prints = [n for n in answer.own(function, ast.Expr) if called(n.value) == "print" and n.value.args]
                    blocks = [block for _, _, block in answer.blocks()]
                    for block in blocks:
                        # One that is followed by a `return` anyway only shows something too.
                        shown = [n for n, after in zip(block, block[1:]) if n in prints and isinstance(after, ast.Return) and after.value]
                        prints = [n for n in prints if n not in shown]
                    if prints:
                        changes = {n: always(ast.Return(result(n.value))) for n in prints}
                        yield prints[-1], changes
                        for node in prints:
                            if not any(node in block and len(set(block) & set(prints)) > 1 for block in blocks):
                                yield node, {node: changes[node]}
                    for node in answer.own(function, ast.Return):
                        if called(node.value) == "print" and node.value.args:
                            yield node, {node.value: always(result(node.value))}
                every = [n for f in answer.functions() for n in answer.own(f, ast.Expr) if called(n.value) == "print"]
                results = [n for f in answer.functions() for n in answer.own(f, ast.Return) if n.value]
                if every and not results and all(n.value.args for n in every):
                    yield every[0], {n: always(ast.Return(result(n.value))) for n in every}


            TOGETHER = False
            """#)
}
