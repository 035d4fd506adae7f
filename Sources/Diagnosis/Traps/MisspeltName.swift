extension TrapRule {
    /// A name, a method or a parameter spelt in two ways.
    static let misspeltName = TrapRule(
        trap: "misspelt-name", proof: .improvement,
        exceptions: ["NameError", "AttributeError", "TypeError", "UnboundLocalError"],
        repairs: #"""
            METHODS = {name for kind in (str, list, dict, set, float) for name in dir(kind)} | {"read", "readline", "write", "close"}


            def near(name, names):
                import difflib

                found = difflib.get_close_matches(name, sorted(names), 3, 0.6)
                return [n for n in found if n != name]


            def repairs(answer):
                known = answer.known()
                for node in answer.nodes(ast.Name):
                    if isinstance(node.ctx, ast.Load) and node.id not in known | BUILTINS:
                        for other in near(node.id, known | BUILTINS):
                            every = [n for n in answer.nodes(ast.Name) if n.id == node.id]
                            yield node, {n: always(ast.Name(other, n.ctx)) for n in every}
                for node in answer.nodes(ast.Attribute):
                    missing = f"has no attribute '{node.attr}'"
                    if any(c.startswith("AttributeError") and missing in c for c in answer.complaints):
                        taken = {n.attr for n in answer.nodes(ast.Attribute)} - {node.attr}
                        for other in near(node.attr, METHODS | taken | known):
                            yield node, {node: with_fields(attr=other)}
                # What a session asks for, and the answer calls by a slightly other name.
                for complaint in answer.complaints:
                    if complaint.startswith("NameError: name '"):
                        wanted = complaint.split("'")[1]
                        for node in answer.nodes(*FUNCTIONS, ast.ClassDef):
                            if wanted not in known and near(wanted, [node.name]):
                                calls = [n for n in answer.nodes(ast.Name) if n.id == node.name]
                                yield node, {node: with_fields(name=wanted), **{n: with_fields(id=wanted) for n in calls}}
                    elif complaint.startswith("TypeError: ") and "unexpected keyword argument '" in complaint:
                        wanted = complaint.split("keyword argument '")[1].split("'")[0]
                        for node in answer.nodes(ast.arg):
                            if near(wanted, [node.arg]):
                                scope = next((a for a in answer.ancestors(node) if isinstance(a, FUNCTIONS)), None)
                                uses = [n for n in answer.nodes(ast.Name, within=scope) if n.id == node.arg] if scope else []
                                yield node, {node: with_fields(arg=wanted), **{n: with_fields(id=wanted) for n in uses}}


            TOGETHER = False
            """#)
}
