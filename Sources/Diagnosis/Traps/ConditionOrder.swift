extension TrapRule {
    /// Conditions in an order in which an earlier one takes what belongs to a later one.
    static let conditionOrder = TrapRule(
        trap: "condition-order", proof: .wholeAnswer, mentions: ["if "], needsAnswer: true,
        isWide: true,
        repairs: #"""
            def chain(node):
                arms = [(node.test, node.body)]
                while len(node.orelse) == 1 and isinstance(node.orelse[0], ast.If):
                    node = node.orelse[0]
                    arms.append((node.test, node.body))
                return arms, node.orelse


            def built(arms, rest):
                for test, body in reversed(arms):
                    rest = [ast.If(test, body, rest)]
                return rest


            def repairs(answer):
                for node in answer.nodes(ast.If):
                    parent = answer.parent(node)
                    if isinstance(parent, ast.If) and parent.orelse == [node]:
                        continue
                    arms, rest = chain(node)
                    if len(arms) > 1:
                        yield node, {node: always(*built(arms[::-1], rest))}
                        for at in range(len(arms) - 1):
                            moved = arms[:at] + [arms[at + 1], arms[at]] + arms[at + 2 :]
                            yield node, {node: always(*built(moved, rest))}
                        for at in range(2, len(arms)):
                            yield node, {node: always(*built([arms[at]] + arms[:at] + arms[at + 1 :], rest))}
                for _, _, block in answer.blocks():
                    for count in (2, 3, 4, 5):
                        for at in range(len(block) - count + 1):
                            tests = block[at : at + count]
                            if all(isinstance(n, ast.If) for n in tests):
                                leaves = any(isinstance(n.body[-1], (ast.Return, ast.Raise, ast.Continue, ast.Break)) for n in tests)
                                words = {} if leaves else {"form": "last-word"}
                                yield tests[0], {tests[0]: always(*tests[::-1]), **{n: removed for n in tests[1:]}}, words


            TOGETHER = False
            """#)
}
