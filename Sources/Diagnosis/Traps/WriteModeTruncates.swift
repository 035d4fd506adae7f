extension TrapRule {
    /// A file opened with `"w"`, which empties it.
    static let writeModeTruncates = TrapRule(
        trap: "write-mode-truncates", proof: .improvement, mentions: ["w\"", "w'"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Constant):
                    if is_constant(node, str) and node.value in ("w", "w+", "wt"):
                        yield node, {node: lambda n: ast.Constant(n.value.replace("w", "a"))}
            """#)
}
