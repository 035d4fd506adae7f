extension TrapRule {
    /// A number that is not written in the form asked for.
    static let numberFormat = TrapRule(
        trap: "number-format", proof: .wholeAnswer, suits: hasOtherNumberForms, needsAnswer: true,
        repairs: #"""
            SPECS = (":02d", ":.2f", ":.3f", ":>4", ":.1f")


            def words(text):
                forms = {":02d": "zeros", ":>4": "width"}
                return {"form": forms.get(text, "decimals"), "format": text}


            def spec(text):
                return ast.JoinedStr([ast.Constant(text[1:])])


            def repairs(answer):
                values = answer.nodes(ast.FormattedValue)
                # What is written in the same way in several places is put right in all of them.
                alike = {}
                for node in values:
                    if node.format_spec is not None:
                        alike.setdefault(ast.unparse(node.format_spec), []).append(node)
                for nodes in alike.values():
                    if len(nodes) > 1:
                        for text in (":.2f", ":.3f", ":.1f"):
                            yield nodes[0], {n: with_fields(format_spec=spec(text)) for n in nodes}, words(text)
                for text in SPECS:
                    for node in values:
                        if node.format_spec is None or text[1:] != ast.unparse(node.format_spec)[2:-1]:
                            yield node, {node: with_fields(format_spec=spec(text))}, words(text)
                    plain = [n for n in values if n.format_spec is None]
                    if len(plain) > 1:
                        yield plain[0], {n: with_fields(format_spec=spec(text)) for n in plain}, words(text)
                for node in answer.nodes(ast.Call):
                    digits = node.args[1] if called(node) == "round" and len(node.args) == 2 else None
                    if is_constant(digits, int):
                        fixed = expression(f"f'{{_x:.{digits.value}f}}'", _x=node.args[0])
                        yield node, {node: always(fixed)}, words(f":.{digits.value}f")
                    if called(node) == "str" and len(node.args) == 1:
                        yield node, {node: always(expression("f'{_x:02d}'", _x=node.args[0]))}, words(":02d")
                    if called(node) == "print" and not isinstance(answer.parent(node), ast.Call):
                        for argument in node.args[1:]:
                            if not is_constant(argument, str) and not isinstance(argument, ast.JoinedStr):
                                for text in (":.2f", ":.3f"):
                                    yield node, {argument: wrapped("f'{_%s}'" % text)}, words(text)


            TOGETHER = False
            """#)
}
