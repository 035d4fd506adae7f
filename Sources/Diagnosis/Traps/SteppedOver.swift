extension TrapRule {
    /// A loop that waits for an exact value, and steps over it.
    static let steppedOver = TrapRule(
        trap: "infinite-loop", proof: .improvement, mentions: ["while"], endsEndless: true,
        repairs: #"""
            def repairs(answer):
                for loop in answer.nodes(ast.While):
                    for node in answer.nodes(ast.Compare, within=loop.test):
                        if len(node.ops) == 1 and isinstance(node.ops[0], ast.NotEq):
                            yield node, {node: with_fields(ops=[ast.Lt()])}, {"form": "stepped-over"}
                            yield node, {node: with_fields(ops=[ast.Gt()])}, {"form": "stepped-over"}


            TOGETHER = False
            """#)
}
