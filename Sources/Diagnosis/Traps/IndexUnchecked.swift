extension TrapRule {
    /// An index that a short list does not have.
    static let indexUnchecked = TrapRule(
        trap: "index-unchecked", proof: .improvement, exceptions: ["IndexError"],
        repairs: #"""
            def repairs(answer):
                for default in ('""', "0", "None"):
                    for node in answer.nodes(ast.Subscript):
                        if isinstance(node.ctx, ast.Load) and is_constant(node.slice, int) and not is_argv(node.value):
                            where = dict(_s=node.value, _i=node.slice)
                            guarded = expression(f"_s[_i] if -len(_s) <= _i < len(_s) else {default}", **where)
                            yield node, {node: always(guarded)}
            """#)
}
