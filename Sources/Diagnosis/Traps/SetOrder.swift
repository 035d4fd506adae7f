extension TrapRule {
    /// A set, which forgets the order.
    static let setOrder = TrapRule(
        trap: "set-order", proof: .improvement, mentions: ["set(", "{"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                def is_set(node):
                    return isinstance(node, (ast.SetComp, ast.Set)) or called(node) in ("set", "frozenset")

                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, (ast.Sub, ast.BitAnd)) and is_set(node.left):
                        test = "not in" if isinstance(node.op, ast.Sub) else "in"
                        items = node.left.args[0] if isinstance(node.left, ast.Call) and node.left.args else node.left
                        parts = dict(_a=items, _b=node.right)
                        kept = expression(f"[_each for _each in dict.fromkeys(_a) if _each {test} _b]", **parts)
                        outer = answer.parent(node)
                        yield node, {outer if called(outer) in ("list", "sorted") else node: always(kept)}

                for node in answer.order:
                    if is_set(node):
                        parent = answer.parent(node)
                        if called(parent) in ("list", "tuple", "sorted", "join") or isinstance(parent, (ast.For, ast.comprehension, ast.Return, ast.Assign)):
                            items = node.args[0] if isinstance(node, ast.Call) and node.args else None
                            if isinstance(node, ast.SetComp):
                                items = ast.ListComp(node.elt, node.generators)
                            if items is not None:
                                kept = {node: always(expression("list(dict.fromkeys(_))", _=items))}
                                yield node, kept
                                if called(parent) == "sorted":
                                    yield node, {parent: always(expression("list(dict.fromkeys(_))", _=items))}, {"form": "sorted"}
                for node in answer.nodes(ast.Assign):
                    if is_set(node.value) and isinstance(node.targets[0], ast.Name):
                        name = node.targets[0].id
                        changes = {node.value: wrapped("dict.fromkeys(_)")}
                        for call in answer.nodes(ast.Call):
                            if called(call) in ("add", "discard") and is_name(call.func.value, name):
                                method = "setdefault" if called(call) == "add" else "pop"
                                changes[call.func] = with_fields(attr=method)
                        yield node, changes
                        unsorted = {
                            call: always(expression("list(_)", _=call.args[0]))
                            for call in answer.nodes(ast.Call)
                            if called(call) == "sorted" and is_name(call.args[0], name)
                        }
                        returns = {
                            n.value: wrapped("list(_)") for n in answer.nodes(ast.Return) if is_name(n.value, name)
                        }
                        yield node, {**changes, **unsorted, **returns}, {"form": "sorted"} if unsorted else {}


            TOGETHER = False
            """#)
}
