extension TrapRule {
    /// `write`, which adds no newline by itself.
    static let missingFinalNewline = TrapRule(
        trap: "missing-final-newline", proof: .improvement, mentions: ["write", "end="],
        repairs: #"""
            def repairs(answer):
                writes = [n for n in answer.nodes(ast.Call) if called(n) == "write" and len(n.args) == 1]
                for node in writes:
                    yield node, {node.args[0]: wrapped("_ + '\\n'")}
                    if called(node.args[0]) == "join":
                        yield node, {node.args[0]: wrapped("(_ + '\\n').lstrip('\\n')")}
                for node in answer.nodes(ast.Call):
                    if called(node) == "writelines" and node.args:
                        yield node, {node.args[0]: wrapped("[_each + '\\n' for _each in _]")}
                    if called(node) == "print" and any(k.arg == "end" for k in node.keywords):
                        rest = [k for k in node.keywords if k.arg != "end"]
                        yield node, {node: with_fields(keywords=rest)}, {"form": "print-end"}
            """#)
}
