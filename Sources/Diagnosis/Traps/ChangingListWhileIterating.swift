extension TrapRule {
    /// A list that is changed by the loop that walks through it.
    static let changingListWhileIterating = TrapRule(
        trap: "changing-list-while-iterating", proof: .improvement, endsEndless: true,
        repairs: #"""
            CHANGES = set("append remove pop insert extend clear add discard update popitem".split())


            def repairs(answer):
                words = {}
                if any("changed size during iteration" in c for c in answer.complaints):
                    words = {"form": "dictionary"}
                for loop in answer.nodes(ast.For):
                    walked = loop.iter
                    while called(walked) in ("enumerate", "items", "keys", "values", "reversed", "iter"):
                        walked = walked.args[0] if walked.args else walked.func.value
                    if not isinstance(walked, (ast.Name, ast.Attribute)):
                        continue
                    for node in answer.nodes(ast.Call, ast.Delete, ast.Subscript, within=loop):
                        if isinstance(node, ast.Call):
                            changed = getattr(node.func, "value", None) if called(node) in CHANGES else None
                        else:
                            target = node.targets[0] if isinstance(node, ast.Delete) else node
                            stores = isinstance(node, ast.Delete) or isinstance(node.ctx, (ast.Store, ast.Del))
                            changed = getattr(target, "value", None) if stores else None
                        if changed is not None and ast.unparse(changed) == ast.unparse(walked):
                            yield loop, {loop.iter: wrapped("list(_)")}, words
                            break
                for loop in answer.nodes(ast.For):
                    if called(loop.iter) == "range" and len(loop.iter.args) == 1 and called(loop.iter.args[0]) == "len":
                        names = {ast.unparse(loop.iter.args[0].args[0])}
                        pops = [n for n in answer.nodes(ast.Call, within=loop) if called(n) in ("pop", "remove")]
                        pops += [n.targets[0] for n in answer.nodes(ast.Delete, within=loop) if isinstance(n.targets[0], ast.Subscript)]
                        if any(ast.unparse(getattr(n, "value", None) or n.func.value) in names for n in pops):
                            yield loop, {loop.iter: wrapped("reversed(_)")}
            """#)
}
