extension TrapRule {
    /// A line that belongs into a block, or behind it.
    static let wrongIndentation = TrapRule(
        trap: "wrong-indentation", proof: .wholeAnswer, endsEndless: true,
        isWide: true,
        repairs: #"""
            def repairs(answer):
                def without_last(count):
                    return lambda body: body[:-count]

                for _, _, block in answer.blocks():
                    for at, node in enumerate(block):
                        if not isinstance(node, BLOCKS):
                            continue
                        for count in (1, 2, 3):
                            last = node.body[-count:]
                            if count < len(node.body) and not isinstance(last[0], BLOCKS):
                                yield last[0], {**{n: removed for n in last}, node: followed_by(*last)}
                            following = block[at + 1 : at + 1 + count]
                            end = (node.orelse if isinstance(node, ast.If) and node.orelse else node.body)[-1]
                            # Nobody gets to what stands behind a `return`.
                            if len(following) == count and not isinstance(end, (ast.Return, ast.Raise, ast.Break, ast.Continue)):

                                def taken(n, more=following):
                                    if isinstance(n, ast.If) and n.orelse:
                                        n.orelse = n.orelse + more
                                    else:
                                        n.body = n.body + more
                                    return n

                                yield following[0], {**{n: removed for n in following}, node: taken}
                        inner = node.body[-1]
                        if isinstance(inner, (ast.If, *LOOPS)) and inner.body:
                            last = inner.body[-1]
                            yield last, {last: removed, node: followed_by(last)}


            TOGETHER = False
            """#)
}
