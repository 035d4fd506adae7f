extension TrapRule {
    /// A program that starts only under a misspelt `__main__`.
    static let mainGuard = TrapRule(
        trap: "main-guard", proof: .improvement, mentions: ["main"], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for node in answer.nodes(ast.Compare):
                    if is_name(node.left, "__name__") and is_constant(node.comparators[0], str):
                        if node.comparators[0].value != "__main__":
                            yield node, {node.comparators[0]: always(ast.Constant("__main__"))}
                    elif is_constant(node.left, str) and is_name(node.comparators[0], "__name__"):
                        yield node, {node.left: always(ast.Constant("__main__"))}
                for node in answer.nodes(ast.Name):
                    test = answer.parent(node)
                    if node.id in ("name", "_name_", "__main__", "main") and isinstance(test, ast.Compare):
                        sides = [test.left, *test.comparators]
                        # A variable may be called `name` too.
                        if not any("main" in str(getattr(n, "value", getattr(n, "id", ""))) for n in sides):
                            continue
                        guard = expression("__name__ == '__main__'")
                        yield node, {answer.parent(node): always(guard)}
            """#)
}
