extension TrapRule {
    /// The newline at the end of a line that was read, which is still there.
    static let newlineKept = TrapRule(
        trap: "newline-kept", proof: .improvement, mentions: ["open(", "stdin", "read"],
        repairs: #"""
            def is_file(answer, node):
                handles = {n.optional_vars.id for n in answer.nodes(ast.withitem) if is_name(n.optional_vars)}
                handles |= {n.targets[0].id for n in answer.nodes(ast.Assign) if called(n.value) == "open" and is_name(n.targets[0])}
                lists = {
                    n.targets[0].id for n in answer.nodes(ast.Assign) if called(n.value) == "readlines" and is_name(n.targets[0])
                }
                return (
                    is_name(node, *(handles | lists)) and isinstance(node, ast.Name) and node.id in handles | lists
                    or called(node) in ("open", "readlines")
                    or isinstance(node, ast.Attribute) and node.attr == "stdin"
                )


            def repairs(answer):
                for loop in answer.nodes(ast.For):
                    if is_file(answer, loop.iter) and isinstance(loop.target, ast.Name):
                        name = loop.target.id
                        yield loop, {loop: opened_with(*statements(f"{name} = {name}.rstrip('\\n')"))}
                for node in answer.nodes(ast.comprehension):
                    if is_file(answer, node.iter):
                        yield node.iter, {node.iter: wrapped("[_each.rstrip('\\n') for _each in _]")}
                for node in answer.nodes(ast.Call):
                    if called(node) == "readline":
                        yield node, {node: wrapped("_.rstrip('\\n')")}
                    elif called(node) == "readlines":
                        yield node, {node: wrapped("[_each.rstrip('\\n') for _each in _]")}
                    elif called(node) == "read" and not node.args:
                        yield node, {node: wrapped("_.rstrip('\\n')")}
                    elif called(node) == "print" and not any(k.arg == "end" for k in node.keywords):
                        if any(k.arg == "file" for k in node.keywords):
                            yield node, {node: lambda n: with_fields(keywords=n.keywords + [ast.keyword("end", ast.Constant(""))])(n)}
                    elif called(node) == "write" and len(node.args) == 1:
                        yield node, {node.args[0]: wrapped("_.rstrip('\\n') + '\\n'")}, {"form": "written-again"}


            TOGETHER = False
            """#)
}
