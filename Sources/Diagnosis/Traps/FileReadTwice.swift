extension TrapRule {
    /// A file that is read a second time, when there is nothing left to read.
    static let fileReadTwice = TrapRule(
        trap: "file-read-twice", proof: .improvement, mentions: ["open("],
        repairs: #"""
            READS = ("read", "readline", "readlines")


            def repairs(answer):
                for handle in answer.stored():
                    reads = [n for n in answer.nodes(ast.Call) if called(n) in READS and is_name(getattr(n.func, "value", None), handle)]
                    reads += [n.iter for n in answer.nodes(ast.For, ast.comprehension) if is_name(n.iter, handle)]
                    reads.sort(key=lambda n: (n.lineno, n.col_offset))
                    for node in reads[1:]:
                        yield node, {answer.statement(node): preceded_by(*statements(f"{handle}.seek(0)"))}
                    if len(reads) == 1 and answer.around(reads[0], *LOOPS):
                        yield reads[0], {answer.statement(reads[0]): preceded_by(*statements(f"{handle}.seek(0)"))}
            """#)
}
