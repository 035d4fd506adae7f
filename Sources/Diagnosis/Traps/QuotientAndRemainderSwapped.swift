extension TrapRule {
    /// `//` and `%` in each other's place.
    static let quotientAndRemainderSwapped = TrapRule(
        trap: "quotient-and-remainder-swapped", proof: .wholeAnswer, mentions: ["%", "//", "divmod"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                swapped = {ast.FloorDiv: ast.Mod, ast.Mod: ast.FloorDiv}
                for node in answer.nodes(ast.BinOp):
                    if type(node.op) in swapped:
                        yield node, {node: with_fields(op=swapped[type(node.op)]())}
                for node in answer.nodes(ast.Assign):
                    if called(node.value) == "divmod" and isinstance(node.targets[0], ast.Tuple):
                        target = node.targets[0]
                        yield node, {target: with_fields(elts=target.elts[::-1])}
            """#)
}
