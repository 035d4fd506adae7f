extension TrapRule {
    /// A file opened with `"a"`, which keeps what was in it.
    static let appendModeKeeps = TrapRule(
        trap: "append-mode-keeps", proof: .improvement, mentions: ["a\"", "a'"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for call in answer.nodes(ast.Call):
                    modes = call.args[:2] + [k.value for k in call.keywords if k.arg == "mode"] if called(call) == "open" else []
                    for node in modes:
                        if is_constant(node, str) and node.value in ("a", "a+", "at"):
                            yield node, {node: lambda n: ast.Constant(n.value.replace("a", "w"))}
            """#)
}
