extension TrapRule {
    /// Several `if` in a row where only one may be taken.
    static let ifForElif = TrapRule(
        trap: "if-for-elif", proof: .wholeAnswer, mentions: ["if "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                for _, _, block in answer.blocks():
                    at = 0
                    while at < len(block):
                        run = list(itertools.takewhile(lambda n: isinstance(n, ast.If), block[at:]))
                        if len(run) > 1 and all(not n.orelse for n in run[:-1]):
                            rest = run[-1].orelse
                            for node in reversed(run):
                                rest = [ast.If(node.test, node.body, rest)]
                            yield run[1], {run[0]: always(*rest), **{n: removed for n in run[1:]}}
                        at += max(1, len(run))
            """#)
}
