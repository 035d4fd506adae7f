extension TrapRule {
    /// A file that is read a second time, when there is nothing left to read.
    static let fileReadTwice = TrapRule(
        trap: "file-read-twice", proof: .improvement, mentions: ["open("],
        repairs: #"""
            READS = ("read", "readline", "readlines")


            def repairs(answer):
                def opened(node, handle):
                    """The call of `open` that a file comes from where it is read."""
                    for outer in answer.ancestors(node):
                        for item in getattr(outer, "items", []):
                            if isinstance(item, ast.withitem) and is_name(item.optional_vars, handle):
                                return item.context_expr
                    made = [n.value for n in answer.nodes(ast.Assign) if is_name(n.targets[0], handle) and n.lineno < node.lineno]
                    return made[-1] if made else None

                def mode(call):
                    modes = call.args[1:2] + [k.value for k in call.keywords if k.arg == "mode"] if called(call) == "open" else []
                    return next((m.value for m in modes if is_constant(m, str)), "r")

                def back(node, handle):
                    return {answer.statement(node): preceded_by(*statements(f"{handle}.seek(0)"))}

                for handle in answer.stored():
                    uses = [n for n in answer.nodes(ast.Call) if is_name(getattr(n.func, "value", None), handle)]
                    writes = [n for n in uses if called(n) in ("write", "writelines")]
                    reads = [n for n in uses if called(n) in READS]
                    reads += [n.iter for n in answer.nodes(ast.For, ast.comprehension) if is_name(n.iter, handle)]
                    reads.sort(key=lambda n: (n.lineno, n.col_offset))
                    files = [opened(n, handle) for n in reads]
                    again = []
                    for at, node in enumerate(reads):
                        if files[at] in files[:at]:
                            again.append((node, back(node, handle)))
                            continue
                        written = any(w.lineno < node.lineno and opened(w, handle) is files[at] for w in writes)
                        if "+" in mode(files[at]) and (written or "a" in mode(files[at])):
                            form = "behind-what-was-written" if written else "opened-at-the-end"
                            yield node, back(node, handle), {"form": form}
                    yield from again
                    if len(again) > 1:
                        yield together(again)
                    if len(reads) == 1 and answer.around(reads[0], *LOOPS):
                        yield reads[0], back(reads[0], handle)


            TOGETHER = False
            """#)
}
