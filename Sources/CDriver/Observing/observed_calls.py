# --- what was at hand where an exception was raised: calls -----------------------------------------------------------


def facts_of_call(message, place):
    """A call that does not fit a function of the learner's."""
    name = message.partition("()")[0].rpartition(".")[2]
    owner = message.partition("()")[0].rpartition(".")[0].rpartition(".")[2]
    if not name.isidentifier():
        return None
    calls = [
        call for call in place.find("Call") if name in (called_name(call), "__init__") or called_name(call) == owner
    ]
    defined = definitions_named(name, owner, place)
    if len(defined) != 1 or len(calls) < 1 and place.nodes:
        return None
    function, holder = defined[0]
    words = [parameter_text(each, place) for each in [*function.args.posonlyargs, *function.args.args]]
    call = calls[0] if calls else None
    given = None if call is None or any(name_of_node(each) == "Starred" for each in call.args) else len(call.args)
    has_self = bool(words) and words[0] in ("self", "cls")
    shown_name = holder.name if name == "__init__" and holder is not None else name
    return Facts(
        "call",
        [Value("argument", each, place) for each in call.args[:4]] if call is not None else [],
        function=shown_name,
        line=function.lineno,
        parameters=", ".join(words),
        given="" if given is None else given,
        takes=len(words),
        method="yes" if holder is not None else "",
        has_self="yes" if has_self else "",
        call=place.text(call, 80) if call is not None else "",
        makes="yes" if name == "__init__" else "",
        defaults=len(function.args.defaults),
        static="yes" if is_static(function) else "",
    )


def is_static(function):
    return any(name_of_node(each) == "Name" and each.id == "staticmethod" for each in function.decorator_list)


def called_name(call):
    if name_of_node(call.func) == "Name":
        return call.func.id
    return call.func.attr if name_of_node(call.func) == "Attribute" else ""


MOST_FILES = 8


def definitions_named(name, owner, place):
    """Pairs of a definition and the class that it is in; in the learner's other files too, where none is in this one."""
    others = [content for file, content in place.files.items() if file != place.file][:MOST_FILES]
    found = definitions_in(place.tree, name, owner)
    return found or [pair for content in others for pair in definitions_in(Tree(content), name, owner)]


def definitions_in(tree, name, owner):
    found = []
    for node in tree.nodes:
        if name_of_node(node) == "ClassDef":
            found += [
                (each, node) for each in node.body if is_definition(each, name) and (not owner or node.name == owner)
            ]
    inside = {id(each) for each, _ in found}
    methods = {id(each) for node in tree.nodes if name_of_node(node) == "ClassDef" for each in node.body}
    if not owner:
        found += [
            (each, None) for each in tree.nodes if is_definition(each, name) and id(each) not in methods | inside
        ]
    return found


def is_definition(node, name):
    return name_of_node(node) in ("FunctionDef", "AsyncFunctionDef") and node.name == name


def parameter_text(parameter, place):
    return parameter.arg
