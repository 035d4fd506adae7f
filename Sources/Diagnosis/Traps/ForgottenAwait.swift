extension TrapRule {
    /// A coroutine that is made, and never awaited.
    static let forgottenAwait = TrapRule(
        trap: "forgotten-await", proof: .improvement, mentions: ["async "],
        repairs: #"""
            STARTERS = ("run", "create_task", "gather", "ensure_future", "wait_for", "run_until_complete", "wait", "shield")


            def repairs(answer):
                coroutines = {f.name for f in answer.nodes(ast.AsyncFunctionDef)} | {"sleep", "gather", "wait_for"}
                for node in answer.nodes(ast.Call):
                    parent = answer.parent(node)
                    if called(node) not in coroutines or isinstance(parent, ast.Await) or called(parent) in STARTERS:
                        continue
                    if called(node) == "sleep" and is_name(getattr(node.func, "value", None), "time"):
                        continue
                    if isinstance(answer.function(node), ast.AsyncFunctionDef):
                        yield node, {node: lambda n: ast.Await(n)}
                    elif answer.function(node) is None and isinstance(parent, ast.Expr):
                        yield node, {node: wrapped("__import__('asyncio').run(_)")}
            """#)
}
