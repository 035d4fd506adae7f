extension TrapRule {
    /// A file that is read before what was written to it is there.
    static let readInsideWriting = TrapRule(
        trap: "read-inside-writing", proof: .improvement, mentions: ["open("],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.With):
                    for at, inner in enumerate(node.body):
                        if at and any(called(n) == "open" for n in answer.nodes(ast.Call, within=inner)):
                            later = node.body[at:]
                            yield inner, {**{n: removed for n in later}, node: followed_by(*later)}
            """#)
}
