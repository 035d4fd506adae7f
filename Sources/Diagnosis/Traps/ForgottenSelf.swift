extension TrapRule {
    /// A method without `self`, or an attribute used without it.
    static let forgottenSelf = TrapRule(
        trap: "forgotten-self", proof: .improvement,
        exceptions: ["TypeError", "NameError", "AttributeError", "UnboundLocalError"], mentions: ["class "],
        repairs: #"""
            def repairs(answer):
                for owner in answer.nodes(ast.ClassDef):
                    methods = [m for m in owner.body if isinstance(m, FUNCTIONS) and not m.decorator_list]
                    for method in methods:
                        if not method.args.args or method.args.args[0].arg not in ("self", "cls"):
                            yield method, {method.args: lambda a: with_fields(args=[ast.arg("self"), *a.args])(a)}
                    attributes = {
                        n.attr for n in answer.nodes(ast.Attribute, within=owner) if is_name(n.value, "self")
                    } | {m.name for m in methods}
                    for method in methods:
                        local = {p.arg for p in parameters(method)}
                        assigned = set(answer.stored(method))
                        wrong = [
                            n
                            for n in answer.nodes(ast.Name, within=method)
                            if n.id in attributes and n.id not in local and (n.id not in assigned or method.name == "__init__")
                        ]
                        if wrong:
                            yield wrong[0], {n: lambda n: ast.Attribute(ast.Name("self"), n.id, n.ctx) for n in wrong}
            """#)
}
