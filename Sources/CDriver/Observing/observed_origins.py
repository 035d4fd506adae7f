# --- what was at hand where an exception was raised: where a value comes from ----------------------------------------

# Methods that change what they belong to and give None, by what they belong to.
IN_PLACE = {
    "sort": "list",
    "reverse": "list",
    "append": "list",
    "extend": "list",
    "insert": "list",
    "remove": "",
    "clear": "",
    "add": "set",
    "update": "",
    "discard": "set",
}
SEARCHES = {"search", "match", "fullmatch", "get"}


class Origin:
    """What gave a value, by its kind, and the line and the words there."""

    def __init__(self, kind, node, place, name="", line=None):
        self.kind, self.name = kind, name
        self.line, self.source = line or node.lineno, place.text(node)


def origin_of(node, place, value):
    """Where the value of a part of a line comes from, as the program's text has it; nothing where that is not clear."""
    kind = name_of_node(node)
    if kind == "Call":
        return origin_of_call(node, place, value)
    if kind in ("Name", "Attribute"):
        assigned = last_assignment(node, place)
        if assigned is not None:
            return origin_of_assigned(assigned, place, value)
        if kind == "Name" and place.function is not None and node.id in parameters(place.function):
            return Origin("parameter", node, place, place.function.name, line=place.function.lineno)
    return None


def origin_of_assigned(assigned, place, value):
    if name_of_node(assigned) == "Call":
        return origin_of_call(assigned, place, value)
    if name_of_node(assigned) == "Constant":
        return Origin("constant", assigned, place)
    return Origin("assigned", assigned, place)


def origin_of_call(node, place, value):
    function = node.func
    if name_of_node(function) == "Attribute":
        name = function.attr
        if value is None and name in IN_PLACE and name_of_node(function.value) != "Call":
            owner = place.value(function.value)
            if owner is UNKNOWN or owner is None or type(owner) in HOLDERS:
                return Origin("in-place", node, place, name)
        if value is None and name in SEARCHES:
            return Origin("get" if name == "get" else "search", node, place, name)
        if value is None and name == "shuffle":
            return Origin("in-place", node, place, name)
        owner = place.value(function.value)
        is_own = owner is UNKNOWN or is_open(type(owner)) or is_class(owner)
        defined = definition_of(place, function) if is_own else None
        return origin_of_defined(node, place, defined, value) if defined else Origin("call", node, place, name)
    if name_of_node(function) != "Name":
        return Origin("call", node, place)
    name = function.id
    if place.lookup(name) is BUILTIN_FUNCTIONS.get(name, place):
        return Origin(name if name in ("input", "print") else "call", node, place, name)
    defined = definition_of(place, function)
    return origin_of_defined(node, place, defined, value) if defined else Origin("call", node, place, name)


BUILTIN_FUNCTIONS = {name: each for name, each in __builtins__.items() if type(each) is Builtin}


def origin_of_defined(node, place, defined, value):
    """A call of a function of the learner's: whether it has no `return` at all, or not on every way."""
    if name_of_node(defined) == "AsyncFunctionDef":
        return Origin("async", node, place, defined.name)
    if value is not None:
        return Origin("function", node, place, defined.name)
    returns = [each for each in walk_function(defined) if name_of_node(each) == "Return" and each.value is not None]
    if any(name_of_node(each) in ("Yield", "YieldFrom") for each in walk_function(defined)):
        return Origin("function", node, place, defined.name)
    if returns:
        return Origin("some-path", node, place, defined.name)
    calls = [each for each in walk_function(defined) if name_of_node(each) == "Call"]
    prints = any(name_of_node(each.func) == "Name" and each.func.id == "print" for each in calls)
    return Origin("only-prints" if prints else "no-return", node, place, defined.name)


def walk_function(defined):
    """What belongs to a function itself, and not to others in it."""
    waiting = list(defined.body)
    while waiting:
        node = waiting.pop()
        if name_of_node(node) in ("FunctionDef", "AsyncFunctionDef", "ClassDef", "Lambda"):
            continue
        yield node
        waiting.extend(children(node))


def definition_of(place, function):
    """The one definition in the file of what is called."""
    name = function.id if name_of_node(function) == "Name" else function.attr
    found = [
        node
        for node in place.tree.nodes
        if name_of_node(node) in ("FunctionDef", "AsyncFunctionDef") and node.name == name
    ]
    if len(found) != 1:
        return None
    if name_of_node(function) == "Name":
        value = place.lookup(name)
        if value is not UNKNOWN and type(value) is not Function:
            return None
    return found[0]


def parameters(function):
    arguments = function.args
    found = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return [each.arg for each in found if each is not None]


def last_assignment(node, place):
    """The value that was assigned last to a name before this line, in the same function; for an attribute the one place
    where it is assigned."""
    kind = name_of_node(node)
    if kind == "Name":
        if place.function is not None and node.id in place.locals:
            scope = list(walk_function(place.function))
        else:
            scope = list(walk_function(place.tree.root))
        found = list(assignments(scope, lambda target: name_of_node(target) == "Name" and target.id == node.id))
        before = [(line, value) for line, value in found if line < node.lineno]
        chosen = max(before or found[:0], key=lambda each: each[0], default=None)
        # Where a loop comes back to it, what is further down may have been the last.
        looped = [each for each in found if each[0] >= node.lineno]
        return None if chosen is None or looped else chosen[1]
    base = name_of_node(node.value) == "Name" and node.value.id
    found = list(
        assignments(
            place.tree.nodes,
            lambda target: (
                name_of_node(target) == "Attribute"
                and target.attr == node.attr
                and name_of_node(target.value) == "Name"
                and target.value.id == base
            ),
        )
    )
    return found[0][1] if len(found) == 1 else None


def assignments(nodes, is_target):
    """The lines and values of all assignments to a target; a value of None where it is not one of its own."""
    for node in nodes:
        kind = name_of_node(node)
        if kind == "Assign":
            for target in node.targets:
                if is_target(target):
                    yield node.lineno, node.value
                elif any(is_target(each) for each in walk(target) if is_stored(each)):
                    yield node.lineno, None
        elif kind in ("AnnAssign", "NamedExpr") and node.value is not None and is_target(node.target):
            yield node.lineno, node.value
        elif kind in ("AugAssign", "For", "AsyncFor") and any(map(is_target, walk(node.target))):
            yield getattr(node, "lineno", node.target.lineno), None
        elif kind == "withitem" and node.optional_vars is not None and any(map(is_target, walk(node.optional_vars))):
            yield node.optional_vars.lineno, None


def is_stored(node):
    return name_of_node(getattr(node, "ctx", None)) == "Store"
