extension TrapRule {
    /// `print`, which puts a space between its arguments.
    static let printSeparator = TrapRule(
        trap: "print-separator", proof: .wholeAnswer, mentions: ["print("], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) == "print" and len(node.args) > 1 and not any(k.arg == "sep" for k in node.keywords):
                        yield node, {node: lambda n: with_fields(keywords=n.keywords + [ast.keyword("sep", ast.Constant(""))])(n)}
            """#)
}
