extension TrapRule {
    /// A function that does all the work, and that nobody calls.
    static let functionNeverCalled = TrapRule(
        trap: "function-never-called", proof: .improvement, mentions: ["def "], needsAnswer: true,
        repairs: #"""
            def repairs(answer):
                used = {n.id for n in answer.nodes(ast.Name)}
                for function in answer.tree.body:
                    if isinstance(function, ast.FunctionDef) and function.name not in used and not function.args.args:
                        for form, call in (("", f"{function.name}()"), ("printed", f"print({function.name}())")):
                            yield function, {function: followed_by(*statements(call))}, {"form": form} if form else {}
                        # Where the file is imported too, it may run only when it is started itself.
                        guarded = f"if __name__ == '__main__':\n    {function.name}()"
                        yield function, {answer.tree.body[-1]: followed_by(*statements(guarded))}, {"form": "guarded"}


            TOGETHER = False
            """#)
}
