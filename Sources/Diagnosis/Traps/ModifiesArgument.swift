extension TrapRule {
    /// A function that changes the very object that it was given.
    static let modifiesArgument = TrapRule(
        trap: "modifies-argument", proof: .improvement, mentions: ["def "], needsAnswer: true,
        repairs: #"""
            CHANGES = set("append remove pop insert extend clear add discard update popitem sort reverse setdefault".split())


            def base(node):
                """The name that an item, an attribute or a method is looked up in."""
                while isinstance(node, (ast.Subscript, ast.Attribute)):
                    node = node.value
                return node.id if isinstance(node, ast.Name) else None


            def repairs(answer):
                for function in answer.functions():
                    returned = {n.value.id for n in answer.own(function, ast.Return) if is_name(n.value)}
                    for p in [*function.args.posonlyargs, *function.args.args]:
                        # Another name for it, and what a loop takes out of it, are still the caller's own.
                        names = {p.arg}
                        for node in answer.nodes(ast.Assign, ast.For, within=function):
                            source = node.value if isinstance(node, ast.Assign) else node.iter
                            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                            if base(source) in names:
                                names |= {n.id for t in targets for n in ast.walk(t) if is_name(n)}
                        changes = [n for n in answer.nodes(ast.Call, within=function) if called(n) in CHANGES and base(n.func) in names]
                        changes += [n for n in answer.nodes(ast.Delete, within=function) if base(n.targets[0]) in names]
                        changes += [n for n in answer.nodes(ast.AugAssign, within=function) if base(n.target) in names]
                        changes += [n for n in answer.nodes(ast.Subscript, within=function) if isinstance(n.ctx, ast.Store) and base(n) in names]
                        if changes or p.arg in returned:
                            place = min(changes, key=lambda n: n.lineno) if changes else function
                            for kind in ("copy", "deepcopy"):
                                words = {"form": "inner"} if kind == "deepcopy" else {} if changes else {"form": "same-object"}
                                fresh = statements(f"{p.arg} = __import__('copy').{kind}({p.arg})")
                                yield place, {function: opened_with(*fresh)}, words
            """#)
}
