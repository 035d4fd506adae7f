extension TrapRule {
    /// A `map`, `filter`, `zip` or generator that is walked through a second time.
    static let iteratorUsedUp = TrapRule(
        trap: "iterator-used-up", proof: .improvement,
        repairs: #"""
            NO_LIST = ("has no len()", "is not subscriptable", "not reversible", "unsupported operand")


            def hands_out(node):
                return isinstance(node, ast.GeneratorExp) or called(node) in ("map", "filter", "zip", "reversed", "enumerate", "iter")


            def as_list(answer, node):
                """Whether it is used as only a list can be: by its length, an index, or shown as a whole."""
                parent = answer.parent(node)
                if isinstance(parent, ast.Call):
                    return node in parent.args and called(parent) in ("len", "print", "str", "repr", "append", "dumps")
                return isinstance(parent, (ast.FormattedValue, ast.Compare, ast.Return)) or isinstance(parent, ast.Subscript) and parent.value is node


            def repairs(answer):
                for node in answer.nodes(ast.Return, ast.Call, ast.FormattedValue):
                    shown = node.args if called(node) in ("print", "str", "len") else [getattr(node, "value", None)]
                    for value in shown:
                        if hands_out(value):
                            yield value, {value: wrapped("list(_)")}, {"form": "no-list"}
                for node in answer.nodes(ast.Assign):
                    if hands_out(node.value):
                        name = node.targets[0]
                        uses = [n for n in answer.nodes(ast.Name) if is_name(name, n.id) and isinstance(n.ctx, ast.Load)] if is_name(name) else []
                        words = {}
                        if any(m in c for m in NO_LIST for c in answer.complaints) or any(as_list(answer, n) for n in uses):
                            words = {"form": "no-list"}
                        elif len(uses) < 2 and not any(answer.around(n, *LOOPS) for n in uses):
                            continue
                        yield node, {node.value: wrapped("list(_)")}, words
            """#)
}
