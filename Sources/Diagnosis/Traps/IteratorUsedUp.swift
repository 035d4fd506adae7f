extension TrapRule {
    /// A `map`, `filter`, `zip` or generator that is walked through a second time.
    static let iteratorUsedUp = TrapRule(
        trap: "iterator-used-up", proof: .improvement,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Assign):
                    if isinstance(node.value, ast.GeneratorExp) or called(node.value) in ("map", "filter", "zip", "reversed", "enumerate", "iter"):
                        yield node, {node.value: wrapped("list(_)")}
            """#)
}
