extension TrapRule {
    /// The prompt of `input`, which is printed too.
    static let inputPrompt = TrapRule(
        trap: "input-prompt", proof: .improvement, mentions: ["input("],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) == "input" and node.args:
                        yield node, {node: with_fields(args=[])}
            """#)
}
