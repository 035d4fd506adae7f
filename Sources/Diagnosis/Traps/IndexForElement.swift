extension TrapRule {
    /// An element taken for its place in the list, or the place for the element.
    static let indexForElement = TrapRule(
        trap: "index-for-element", proof: .wholeAnswer,
        repairs: #"""
            def repairs(answer):
                for loop in answer.nodes(ast.For, ast.comprehension):
                    if not isinstance(loop.target, ast.Name):
                        continue
                    around = loop if isinstance(loop, ast.For) else answer.parent(loop)
                    uses = [n for n in answer.nodes(ast.Name, within=around) if n.id == loop.target.id and n is not loop.target]
                    inner = loop.iter.args[0] if called(loop.iter) == "range" and len(loop.iter.args) == 1 else None
                    if called(inner) == "len":
                        items = inner.args[0]
                        plain = [n for n in uses if not (isinstance(answer.parent(n), ast.Subscript) and answer.parent(n).slice is n)]
                        if plain:
                            yield plain[0], {n: always(expression("_x[_i]", _x=items, _i=n)) for n in plain}
                    elif isinstance(loop.iter, ast.Name):
                        yield loop.iter, {loop.iter: wrapped("range(len(_))")}
                        twice = [answer.parent(n) for n in uses if isinstance(answer.parent(n), ast.Subscript)]
                        if twice:
                            yield twice[0], {n: always(ast.Name(loop.target.id, ast.Load())) for n in twice}


            TOGETHER = False
            """#)
}
