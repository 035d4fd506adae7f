extension TrapRule {
    /// A loop over a dictionary that takes its keys for pairs.
    static let dictionaryGivesKeys = TrapRule(
        trap: "dictionary-gives-keys", proof: .improvement, exceptions: ["ValueError", "TypeError"],
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.For, ast.comprehension):
                    if isinstance(node.target, ast.Tuple) and len(node.target.elts) == 2 and isinstance(node.iter, ast.Name):
                        yield node.iter, {node.iter: wrapped("_.items()")}
                        yield node.iter, {node.iter: wrapped("enumerate(_)")}
            """#)
}
