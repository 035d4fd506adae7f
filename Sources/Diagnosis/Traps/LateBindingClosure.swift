extension TrapRule {
    /// Functions made in a loop, which all see the loop's last value.
    static let lateBindingClosure = TrapRule(
        trap: "late-binding-closure", proof: .improvement, mentions: ["lambda", "def "],
        repairs: #"""
            def repairs(answer):
                for loop in answer.nodes(ast.For, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp):
                    targets = [loop.target] if isinstance(loop, ast.For) else [g.target for g in loop.generators]
                    names = {n.id for t in targets for n in answer.nodes(ast.Name, within=t)}
                    for node in answer.nodes(ast.Lambda, *FUNCTIONS, within=loop):
                        taken = {p.arg for p in parameters(node)}
                        used = sorted({n.id for n in answer.nodes(ast.Name, within=node) if n.id in names} - taken)
                        if used:

                            def bound(a, used=used):
                                a.kwonlyargs = a.kwonlyargs + [ast.arg(name) for name in used]
                                a.kw_defaults = a.kw_defaults + [ast.Name(name, ast.Load()) for name in used]
                                return a

                            yield node, {node.args: bound}
            """#)
}
