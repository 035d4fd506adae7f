extension TrapRule {
    /// A file that was written and not closed, so that what was written is not there yet.
    static let fileNotClosed = TrapRule(
        trap: "file-not-closed", proof: .improvement, mentions: ["open("], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    parent = answer.parent(node)
                    names = [n.id for n in getattr(parent, "targets", []) if is_name(n)] if isinstance(parent, ast.Assign) else []
                    # `with file:` closes it too.
                    if any(is_name(w.context_expr, *names) for w in answer.nodes(ast.withitem) if names):
                        continue
                    closes = [n for n in answer.nodes(ast.Call) if called(n) == "close" and is_name(getattr(n.func, "value", None), *names)]
                    words = {"form": "too-late"} if names and closes else {}
                    if called(node) == "open" and not any(k.arg == "buffering" for k in node.keywords):
                        if not isinstance(answer.parent(node), ast.withitem):
                            yield node, {node: lambda n: with_fields(keywords=n.keywords + [ast.keyword("buffering", ast.Constant(1))])(n)}, words
            """#)
}
