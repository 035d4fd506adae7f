extension TrapRule {
    /// A file opened with `"w"`, which empties it.
    static let writeModeTruncates = TrapRule(
        trap: "write-mode-truncates", proof: .improvement, mentions: ["w\"", "w'"],
        repairs: #"""
            def repairs(answer):
                for call in answer.nodes(ast.Call):
                    modes = call.args[:2] + [k.value for k in call.keywords if k.arg == "mode"] if called(call) == "open" else []
                    for node in modes:
                        if is_constant(node, str) and node.value in ("w", "w+", "wt"):
                            yield node, {node: lambda n: ast.Constant(n.value.replace("w", "a"))}
            """#)
}
