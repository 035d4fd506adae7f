extension TrapRule {
    /// A text with `{…}` in it, and no `f` in front.
    static let fPrefixForgotten = TrapRule(
        trap: "f-prefix-forgotten", proof: .improvement, mentions: ["{"],
        repairs: #"""
            def repairs(answer):
                known = answer.known() | BUILTINS
                for node in answer.nodes(ast.Constant):
                    if not is_constant(node, str) or "{" not in node.value or isinstance(answer.parent(node), ast.JoinedStr):
                        continue
                    if isinstance(answer.parent(node), ast.Attribute):
                        continue
                    try:
                        filled = ast.parse("f" + repr(node.value), mode="eval").body
                    except SyntaxError:
                        continue
                    names = {n.id for n in ast.walk(filled) if isinstance(n, ast.Name)}
                    if names and names <= known:
                        yield node, {node: always(filled)}
            """#)
}
