extension TrapRule {
    /// The program's own name counted among its arguments.
    static let programNameArgument = TrapRule(
        trap: "program-name-argument", proof: .wholeAnswer, mentions: ["argv"],
        isWide: true,
        repairs: #"""
            def repairs(answer):
                indices = []
                for node in answer.nodes(ast.Subscript):
                    if is_argv(node.value) and is_constant(node.slice, int):
                        indices.append((node, {node.slice: always(ast.Constant(node.slice.value + 1))}))
                yield from indices
                if len(indices) > 1:
                    yield together(indices)
                counts = []
                for node in answer.nodes(ast.Compare):
                    if any(called(n) == "len" and is_argv(n.args[0]) for n in answer.nodes(ast.Call, within=node) if n.args):
                        for side in [node.left, *node.comparators]:
                            if is_constant(side, int):
                                for step in (1, -1):
                                    counts.append((node, {side: always(ast.Constant(side.value + step))}))
                yield from counts
                if indices:
                    for count in counts:
                        yield together([count, *indices])
                for node in answer.nodes(ast.Attribute, ast.Name):
                    parent = answer.parent(node)
                    if is_argv(node) and not isinstance(parent, (ast.Subscript, ast.alias)):
                        yield node, {node: wrapped("_[1:]")}
                        if called(parent) == "len":
                            yield node, {parent: wrapped("(_ - 1)")}


            TOGETHER = False
            """#)
}
