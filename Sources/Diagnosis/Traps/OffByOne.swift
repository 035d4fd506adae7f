extension TrapRule {
    /// One too many or one too few, at either end.
    static let offByOne = TrapRule(
        trap: "off-by-one", proof: .wholeAnswer,
        isWide: true,
        repairs: #"""
            def shifted(node, step):
                if is_constant(node, int):
                    return ast.Constant(node.value + step)
                return expression("_ + 1" if step > 0 else "_ - 1", _=node)


            def repairs(answer):
                swapped = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}
                flips = []
                for node in answer.nodes(ast.Compare):
                    for at, op in enumerate(node.ops):
                        if type(op) in swapped:
                            ops = [swapped[type(o)]() if n == at else o for n, o in enumerate(node.ops)]
                            flips.append((node, {node: with_fields(ops=ops)}))
                yield from flips
                for size in range(2, min(len(flips), 4) + 1):
                    for chosen in itertools.islice(itertools.combinations(flips, size), 4):
                        yield together(list(chosen))
                stops = [n.args[0 if len(n.args) == 1 else 1] for n in answer.nodes(ast.Call) if called(n) == "range" and n.args]
                for step in (1, -1):
                    if len(stops) > 1:
                        yield stops[0], {stop: lambda n, step=step: shifted(n, step) for stop in stops}
                for node in answer.nodes(ast.Call):
                    if called(node) == "range":
                        for at, bound in enumerate(node.args[:2]):
                            for step in (1, -1):
                                yield node, {bound: always(shifted(bound, step))}
                    elif called(node) == "enumerate":
                        if len(node.args) == 2:
                            for step in (1, -1):
                                yield node, {node.args[1]: always(shifted(node.args[1], step))}, {"form": "start"}
                        else:
                            yield node, {node: lambda n: with_fields(args=n.args + [ast.Constant(1)])(n)}, {"form": "start"}
                for node in answer.nodes(ast.Slice):
                    for bound in (node.lower, node.upper):
                        if bound is not None:
                            for step in (1, -1):
                                yield bound, {bound: always(shifted(bound, step))}
                # In a key an index chooses a column; there the neighbour is another thing.
                keys = {inner for outer in answer.nodes(ast.Lambda) for inner in ast.walk(outer)}
                for node in answer.nodes(ast.Subscript):
                    if node not in keys and not isinstance(node.slice, ast.Slice) and (is_constant(node.slice, int) or isinstance(node.slice, (ast.Name, ast.BinOp))):
                        for step in (1, -1):
                            yield node, {node.slice: always(shifted(node.slice, step))}, {"form": "place"}
                # Where counting begins, and what is added to the count.
                for node in answer.nodes(ast.Assign):
                    if is_constant(node.value, int) and node.value.value in (-1, 0, 1):
                        for step in (1, -1):
                            yield node, {node.value: always(shifted(node.value, step))}, {"form": "start"}
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, (ast.Add, ast.Sub)) and is_constant(node.right, int) and node.right.value == 1:
                        yield node, {node: always(node.left)}, {"form": "added"}
                for node in answer.nodes(ast.BinOp):
                    if isinstance(node.op, (ast.Add, ast.Sub)) and is_constant(node.right, int):
                        for step in (1, -1):
                            yield node, {node.right: always(shifted(node.right, step))}, {"form": "added"}
                for node in answer.nodes(ast.FormattedValue):
                    if isinstance(node.value, ast.Name):
                        for step in (1, -1):
                            yield node, {node.value: always(shifted(node.value, step))}, {"form": "shown"}
                for node in answer.nodes(ast.Compare):
                    if not all(type(op) in swapped for op in node.ops) and called(node.left) != "len":
                        continue
                    for side in [node.left, *node.comparators]:
                        if is_constant(side, int):
                            for step in (1, -1):
                                yield node, {side: always(shifted(side, step))}, {"form": "compared"}


            TOGETHER = False
            """#)
}
