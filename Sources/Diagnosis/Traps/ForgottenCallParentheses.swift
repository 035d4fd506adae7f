extension TrapRule {
    /// A function or method that is named, and not called.
    static let forgottenCallParentheses = TrapRule(
        trap: "forgotten-call-parentheses", proof: .improvement,
        repairs: #"""
            METHODS = set(
                "lower upper strip split sort copy items keys values title read readline readlines close rstrip lstrip capitalize"
                " pop clear reverse isdigit isalpha isupper islower casefold splitlines swapcase isspace isalnum popitem flush".split()
            )


            def repairs(answer):
                ready = {
                    f.name
                    for f in answer.functions()
                    if len(f.args.args) == len(f.args.defaults) and not any(d is None for d in f.args.kw_defaults)
                } | {"input"}
                for node in answer.nodes(ast.Attribute, ast.Name):
                    if not isinstance(node.ctx, ast.Load) or answer.is_called(node):
                        continue
                    parent = answer.parent(node)
                    if isinstance(parent, (ast.keyword, ast.arg)) or node in getattr(parent, "decorator_list", []):
                        continue
                    if isinstance(node, ast.Attribute) and node.attr in METHODS:
                        yield node, {node: wrapped("_()")}
                    elif isinstance(node, ast.Name) and node.id in ready:
                        yield node, {node: wrapped("_()")}
                    elif isinstance(node, ast.Name) and isinstance(parent, (ast.If, ast.IfExp, ast.UnaryOp, ast.BoolOp, ast.While)):
                        # Handed the values that have the names of its parameters.
                        called_one = next((f for f in answer.functions() if f.name == node.id), None)
                        here = answer.function(node)
                        if called_one and here:
                            names = [p.arg for p in called_one.args.args]
                            if names and set(names) <= {p.arg for p in parameters(here)} | set(answer.stored(here)):
                                yield node, {node: wrapped(f"_({', '.join(names)})")}
            """#)
}
