extension TrapRule {
    /// Money counted in floats, which cannot hold every cent.
    static let floatMoney = TrapRule(
        trap: "float-money", proof: .wholeAnswer, mentions: ["/"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                def parts(value, digits):
                    if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Div) and is_constant(value.right, int, float):
                        if value.right.value == 10**digits:
                            text = f"f'{{_x // {10**digits}}}.{{_x % {10**digits}:0{digits}d}}'"
                            return expression(text, _x=value.left).values

                for node in answer.nodes(ast.FormattedValue):
                    spec = node.format_spec.values[0] if node.format_spec and node.format_spec.values else None
                    if is_constant(spec, str) and spec.value[:1] == "." and spec.value[1:2].isdigit():
                        pieces = parts(node.value, int(spec.value[1]))
                        if pieces:
                            words = {} if spec.value[1] == "2" else {"form": "units"}
                            yield node, {node: always(*pieces)}, words
            """#)
}
