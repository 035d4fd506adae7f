extension TrapRule {
    /// A variable with the name of a function, which cannot be called any more.
    static let shadowedBuiltin = TrapRule(
        trap: "shadowed-builtin", proof: .improvement,
        exceptions: ["TypeError", "UnboundLocalError", "AttributeError"],
        repairs: #"""
            def repairs(answer):
                functions = {f.name for f in answer.functions()}
                modules = {(a.asname or a.name).split(".")[0] for n in answer.nodes(ast.Import) for a in n.names}
                called_names = {n.func.id for n in answer.nodes(ast.Call) if isinstance(n.func, ast.Name)}
                called_names |= {n.value.id for n in answer.nodes(ast.Attribute) if is_name(n.value) and n.value.id in modules}
                taken = set(answer.stored()) | {a.arg for a in answer.nodes(ast.arg)}
                for name in sorted(taken & called_names & (BUILTINS | functions | modules)):
                    changes = {}
                    for node in answer.nodes(ast.Name, ast.arg):
                        parent = answer.parent(node)
                        if isinstance(node, ast.arg) and node.arg == name:
                            changes[node] = with_fields(arg=name + "_")
                        elif is_name(node, name) and not answer.is_called(node):
                            if not (name in modules and isinstance(parent, ast.Attribute)):
                                changes[node] = with_fields(id=name + "_")
                    first = next((n for n in changes if isinstance(n, ast.arg) or isinstance(n.ctx, ast.Store)), None)
                    if first:
                        yield first, changes
            """#)
}
