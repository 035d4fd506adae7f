extension TrapRule {
    /// `split(" ")`, which makes an empty piece of each further space.
    static let splitAtOneSpace = TrapRule(
        trap: "split-at-one-space", proof: .improvement, mentions: ["split("],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) == "split" and len(node.args) == 1 and is_constant(node.args[0], str):
                        if node.args[0].value == " ":
                            yield node, {node: with_fields(args=[])}
            """#)
}
