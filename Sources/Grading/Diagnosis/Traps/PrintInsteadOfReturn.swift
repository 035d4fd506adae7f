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
                    if prints:
                        changes = {n: always(ast.Return(result(n.value))) for n in prints}
                        yield prints[-1], changes
                        for node in prints:
                            yield node, {node: changes[node]}
                    for node in answer.own(function, ast.Return):
                        if called(node.value) == "print" and node.value.args:
                            yield node, {node.value: always(result(node.value))}
                every = [n for f in answer.functions() for n in answer.own(f, ast.Expr) if called(n.value) == "print"]
                if every and all(n.value.args for n in every):
                    yield every[0], {n: always(ast.Return(result(n.value))) for n in every}


            TOGETHER = False
            """#)
}
