extension TrapRule {
    /// `title` where `capitalize` is meant, `upper` where `lower`, and so on.
    static let caseMethod = TrapRule(
        trap: "wrong-case", proof: .wholeAnswer,
        mentions: [".title(", ".capitalize(", ".upper(", ".lower(", ".swapcase(", "capwords("], needsAnswer: true,
        repairs: #"""
            WAYS = ("capitalize", "title", "lower", "upper")


            def repairs(answer):
                for node in answer.nodes(ast.Call):
                    if isinstance(node.func, ast.Attribute) and node.func.attr in WAYS and not node.args:
                        for other in WAYS:
                            if other != node.func.attr:
                                words = {"form": "method-" + node.func.attr, "given": node.func.attr, "wanted": other}
                                yield node, {node.func: with_fields(attr=other)}, words
                        words = {"form": "each-word", "given": node.func.attr}
                        each = "' '.join(_each.capitalize() for _each in _.split(' '))"
                        if node.func.attr in ("title", "capitalize"):
                            yield node, {node: always(expression(each, _=node.func.value))}, words
                        kept = {"form": "case-kept", "given": node.func.attr}
                        yield node, {node: always(node.func.value)}, kept


            TOGETHER = False
            """#)
}
