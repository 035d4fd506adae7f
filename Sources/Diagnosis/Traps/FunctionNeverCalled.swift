extension TrapRule {
    /// A function that does all the work, and that nobody calls.
    static let functionNeverCalled = TrapRule(
        trap: "function-never-called", proof: .improvement, mentions: ["def "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                used = {n.id for n in answer.nodes(ast.Name)}
                for function in answer.tree.body:
                    if isinstance(function, ast.FunctionDef) and function.name not in used and not function.args.args:
                        for call in (f"{function.name}()", f"print({function.name}())"):
                            yield function, {function: followed_by(*statements(call))}


            TOGETHER = False
            """#)
}
