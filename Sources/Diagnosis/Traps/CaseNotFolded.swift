extension TrapRule {
    /// Upper and lower case not treated alike.
    static let caseNotFolded = TrapRule(
        trap: "case-not-folded", proof: .improvement, needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Compare):
                    left, right = node.left, node.comparators[0]
                    if isinstance(node.ops[0], (ast.Eq, ast.NotEq, ast.In, ast.NotIn)):
                        if is_constant(right, int, float, type(None)):
                            continue
                        if isinstance(left, (ast.Name, ast.Call, ast.Subscript)) and called(left) not in ("len", "int"):
                            yield left, {left: wrapped("_.lower()")}, {"form": "compared"}
                        if isinstance(node.ops[0], (ast.Eq, ast.NotEq)) and not isinstance(right, ast.Constant):
                            yield left, {left: wrapped("_.lower()"), right: wrapped("_.lower()")}, {"form": "compared"}
                for node in answer.nodes(ast.Call):
                    if called(node) in ("input", "read", "strip", "lstrip", "rstrip"):
                        yield node, {node: wrapped("_.lower()")}
                for loop in answer.nodes(ast.For):
                    if isinstance(loop.target, ast.Name):
                        yield loop, {loop: opened_with(*statements(f"{loop.target.id} = {loop.target.id}.lower()"))}
                for function in answer.functions():
                    for p in function.args.args:
                        yield function, {function: opened_with(*statements(f"{p.arg} = {p.arg}.lower()"))}


            TOGETHER = False
            """#)
}
