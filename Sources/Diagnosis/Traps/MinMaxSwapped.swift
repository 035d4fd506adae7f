extension TrapRule {
    /// `min` where `max` is meant, or the other way round.
    static let minMaxSwapped = TrapRule(
        trap: "min-max-swapped", proof: .wholeAnswer, mentions: ["min(", "max("], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                other = {"min": "max", "max": "min"}
                for node in answer.nodes(ast.Call):
                    if is_name(node.func, "min", "max"):
                        yield node, {node.func: always(ast.Name(other[node.func.id], ast.Load()))}
            """#)
}
