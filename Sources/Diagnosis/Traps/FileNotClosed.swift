extension TrapRule {
    /// A file that was written and not closed, so that what was written is not there yet.
    static let fileNotClosed = TrapRule(
        trap: "file-not-closed", proof: .improvement, mentions: ["open("], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if called(node) == "open" and not any(k.arg == "buffering" for k in node.keywords):
                        if not isinstance(answer.parent(node), ast.withitem):
                            yield node, {node: lambda n: with_fields(keywords=n.keywords + [ast.keyword("buffering", ast.Constant(1))])(n)}
            """#)
}
