extension TrapRule {
    /// A `print` that nobody has asked for.
    static let leftoverPrint = TrapRule(
        trap: "leftover-print", proof: .wholeAnswer, mentions: ["print("], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                prints = [n for n in answer.nodes(ast.Expr) if called(n.value) == "print"]
                for node in prints:
                    # Nobody writes a condition for what they only look at; there something else is wrong.
                    parent = answer.parent(node)
                    if not (isinstance(parent, ast.If) and [node] in (parent.body, parent.orelse)):
                        yield node, {node: removed}
                outside = [n for n in prints if not answer.function(n)]
                if len(outside) > 1:
                    yield outside[0], {n: removed for n in outside}
            """#)
}
