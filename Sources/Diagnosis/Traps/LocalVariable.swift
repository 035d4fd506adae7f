extension TrapRule {
    /// A name that is assigned inside a function, and meant to be the one outside.
    static let localVariable = TrapRule(
        trap: "local-variable", proof: .improvement, mentions: ["def "],
        repairs: #"""
            def repairs(answer):
                outside = {n.id for n in answer.nodes(ast.Name) if isinstance(n.ctx, ast.Store) and not answer.function(n)}
                for function in answer.functions():
                    taken = {p.arg for p in parameters(function)}
                    declared = {name for n in answer.nodes(ast.Global, ast.Nonlocal, within=function) for name in n.names}
                    own = {n.id for n in answer.own(function, ast.Name) if isinstance(n.ctx, ast.Store)} - taken - declared
                    outer = answer.function(function)
                    enclosing = set()
                    if outer:
                        enclosing = {n.id for n in answer.own(outer, ast.Name) if isinstance(n.ctx, ast.Store)}
                        enclosing |= {p.arg for p in parameters(outer)}
                    for name in sorted(own & (outside | enclosing)):
                        first = next(n for n in answer.own(function, ast.Name) if n.id == name and isinstance(n.ctx, ast.Store))
                        kind = "nonlocal" if name in enclosing else "global"
                        yield first, {function: opened_with(*statements(f"{kind} {name}"))}
            """#)
}
