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
                            words = {"wanted": other, "given": node.id}
                            if other in BUILTINS and other not in known:
                                words["form"] = "capitals" if other.lower() == node.id.lower() else "built-in"
                            yield node, {n: always(ast.Name(other, n.ctx)) for n in every}, words
                for node in answer.nodes(ast.Attribute):
                    missing = f"has no attribute '{node.attr}'"
                    if any(c.startswith("AttributeError") and missing in c for c in answer.complaints):
                        taken = {n.attr for n in answer.nodes(ast.Attribute)} - {node.attr}
                        for other in near(node.attr, METHODS | taken | known):
                            words = {"wanted": other, "given": node.attr}
                            if other not in taken | known:
                                words["form"] = "method"
                            yield node, {node: with_fields(attr=other)}, words
                # What a session asks for, and the answer calls by a slightly other name.
                for complaint in answer.complaints:
                    if complaint.startswith("NameError: name '"):
                        wanted = complaint.split("'")[1]
                        if wanted in known or any(is_name(n, wanted) for n in answer.order):
                            continue
                        made = [n for n in answer.tree.body if isinstance(n, FUNCTIONS + (ast.ClassDef,))]
                        alike = [n for n in made if n.name.lower() == wanted.lower() or near(wanted.lower(), [n.name.lower()])]
                        used = {n.id for n in answer.nodes(ast.Name)}
                        for node in alike or [n for n in made if n.name not in used][:4]:
                            calls = [n for n in answer.nodes(ast.Name) if n.id == node.name]
                            kind = "class" if isinstance(node, ast.ClassDef) else "function"
                            words = {"form": "asked-for", "kind": kind, "wanted": wanted, "given": node.name}
                            yield node, {node: with_fields(name=wanted), **{n: with_fields(id=wanted) for n in calls}}, words
                    elif complaint.startswith("AttributeError") and "object has no attribute '" in complaint:
                        # A method that a session asks for.
                        wanted = complaint.split("attribute '")[1].split("'")[0]
                        if any(n.attr == wanted for n in answer.nodes(ast.Attribute)):
                            continue
                        for owner in answer.nodes(ast.ClassDef):
                            for node in owner.body:
                                if isinstance(node, FUNCTIONS) and near(wanted.lower(), [node.name.lower(), node.name]) and f"'{owner.name}'" in complaint:
                                    calls = [n for n in answer.nodes(ast.Attribute) if n.attr == node.name]
                                    words = {"form": "asked-for", "kind": "method", "wanted": wanted, "given": node.name}
                                    yield node, {node: with_fields(name=wanted), **{n: with_fields(attr=wanted) for n in calls}}, words
                    elif complaint.startswith("TypeError: ") and "unexpected keyword argument '" in complaint:
                        wanted = complaint.split("keyword argument '")[1].split("'")[0]
                        every = [n for n in answer.nodes(ast.arg) if n.arg not in ("self", "cls")]
                        alike = [n for n in every if n.arg.lower() == wanted.lower() or near(wanted.lower(), [n.arg.lower()])]
                        function = complaint.split("TypeError: ")[1].split("(")[0].split(".")[-1]
                        for node in alike or every:
                            if getattr(answer.parent(answer.parent(node)), "name", function) in (function, "__init__"):
                                scope = next((a for a in answer.ancestors(node) if isinstance(a, FUNCTIONS)), None)
                                uses = [n for n in answer.nodes(ast.Name, within=scope) if n.id == node.arg] if scope else []
                                words = {"form": "asked-for", "kind": "parameter", "wanted": wanted, "given": node.arg}
                                if any(k.arg == wanted for k in answer.nodes(ast.keyword)):
                                    words = {"form": "parameter", "wanted": wanted, "given": node.arg}
                                yield node, {node: with_fields(arg=wanted), **{n: with_fields(id=wanted) for n in uses}}, words


            TOGETHER = False
            """#)
}
