extension TrapRule {
    /// A function that changes the very object that it was given.
    static let modifiesArgument = TrapRule(
        trap: "modifies-argument", proof: .improvement, mentions: ["def "], needsAnswer: true,
        repairs: #"""
            CHANGES = set("append remove pop insert extend clear add discard update popitem sort reverse setdefault".split())


            def repairs(answer):
                for function in answer.functions():
                    changes = [n for n in answer.nodes(ast.Call, within=function) if called(n) in CHANGES]
                    changes += [n for n in answer.nodes(ast.Delete, ast.AugAssign, within=function)]
                    changes += [n for n in answer.nodes(ast.Subscript, within=function) if isinstance(n.ctx, ast.Store)]
                    returned = {n.value.id for n in answer.own(function, ast.Return) if is_name(n.value)}
                    for p in [*function.args.posonlyargs, *function.args.args]:
                        if changes or p.arg in returned:
                            for kind in ("copy", "deepcopy"):
                                fresh = statements(f"{p.arg} = __import__('copy').{kind}({p.arg})")
                                yield (min(changes, key=lambda n: n.lineno) if changes else function), {function: opened_with(*fresh)}


            TOGETHER = False
            """#)
}
