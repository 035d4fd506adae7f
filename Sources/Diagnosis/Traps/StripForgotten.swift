extension TrapRule {
    /// White space around a text that was not taken away.
    static let stripForgotten = TrapRule(
        trap: "strip-forgotten", proof: .improvement,
        repairs: #"""
            def repairs(answer):
                alike = (ast.Eq, ast.NotEq, ast.In, ast.NotIn)
                compared = [n for n in answer.nodes(ast.Compare) if isinstance(n.ops[0], alike)]
                places = [n.left for n in compared if not is_constant(n.comparators[0], int, float, type(None))]
                places += [n for n in answer.nodes(ast.Call) if called(n) in ("input", "lower", "upper", "casefold", "title", "capitalize")]
                for node in places:
                    words = {"form": "compared"} if node in [n.left for n in compared] else {}
                    if isinstance(node, (ast.Name, ast.Call, ast.Subscript)) and called(node) not in ("len", "int", "strip"):
                        yield node, {node: wrapped("_.strip()")}, words
                for function in answer.functions():
                    for p in function.args.args:
                        yield function, {function: opened_with(*statements(f"{p.arg} = {p.arg}.strip()"))}
                for loop in answer.nodes(ast.For):
                    if isinstance(loop.target, ast.Name):
                        yield loop, {loop: opened_with(*statements(f"{loop.target.id} = {loop.target.id}.strip()"))}


            TOGETHER = False
            """#)
}
