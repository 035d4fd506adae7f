# --- what a program's text shows: values that are thrown away, texts that are never filled in -------------------------


def find_statements(program):
    for node in program.nodes:
        if isinstance(node, Expr):
            thrown_away(program, node)
        elif isinstance(node, Assign):
            assigned(program, node)
        elif isinstance(node, Dict):
            repeated_keys(program, node)
        elif is_constant(node, str):
            unfilled(program, node)
        elif isinstance(node, BinOp) and isinstance(node.op, Mod):
            percent(program, node)
        elif isinstance(node, Call):
            formatted(program, node)
        if isinstance(node, Name) and isinstance(node.ctx, Load):
            shown_function(program, node)
        elif isinstance(node, Attribute):
            shown_method(program, node)


# Methods that change nothing, of texts and nothing else that learners meet.
PURE_METHODS = set(
    "upper lower lstrip rstrip strip capitalize swapcase casefold splitlines zfill removeprefix removesuffix isdigit "
    "isalpha isalnum isspace isupper islower startswith endswith".split()
)
PURE_OF_TEXT = set(OF_TEXT)
PURE_FUNCTIONS = set(
    "sorted len abs round str reversed range enumerate zip repr chr ord bool isinstance map filter".split()
)


def thrown_away(program, node):
    value, said = node.value, program.said
    if isinstance(value, Compare) and not is_guarded(node):
        if (
            len(value.ops) == 1
            and isinstance(value.ops[0], Eq)
            and isinstance(value.left, (Name, Attribute, Subscript))
        ):
            program.add("comparison-thrown-away", value, said(value), said(value.left), said(value.comparators[0]))
        else:
            program.add("value-thrown-away", value, said(value))
    elif isinstance(value, (BinOp, UnaryOp, BoolOp)) and not is_guarded(node):
        if not any(isinstance(each, (Call, Await, Yield, YieldFrom, NamedExpr)) for each in walk(value)):
            if not (isinstance(value, BinOp) and isinstance(value.op, (LShift, RShift, MatMult))):
                program.add("value-thrown-away", value, said(value))
    elif is_constant(value, int, float, complex) and type(value.value) is not bool:
        program.add("value-thrown-away", value, said(value))
    elif isinstance(value, Name) and not is_guarded(node):
        thrown_name(program, value)
    elif isinstance(value, Attribute) and not is_guarded(node):
        if is_method(program, value):
            program.add("name-thrown-away", value, said(value))
    elif isinstance(value, Call):
        thrown_call(program, value)


def thrown_name(program, value):
    if is_function_name(program, value) or isinstance(program.names.defined(value), ClassDef):
        program.add("name-thrown-away", value, value.id)
    elif program.names.is_builtin(value) and value.id in ("exit", "quit"):
        program.add("name-thrown-away", value, value.id)
    elif value.variable is not None and value.variable.hows() <= {"assign", "augmented", "for", "parameter", "unpack"}:
        program.add("value-thrown-away", value, value.id)


METHODS = {name for kind in (str, list, dict, set) for name in dir(kind) if not name.startswith("_")} | {
    "close",
    "readline",
    "read",
}


def is_method(program, node):
    """Whether an attribute certainly is a method of Python's, or of a class of the file."""
    kind = program.types.kind(node.value)
    if kind:
        return any(callable(getattr(each, node.attr, None)) for each in TYPES[kind])
    own_ones = [each for each in program.functions if each.name == node.attr and isinstance(each.above, ClassDef)]
    if own_ones:
        first = is_name(node.value, "self") and all(each.above is enclosing(node, (ClassDef,)) for each in own_ones)
        return first and not any(each.decorator_list for each in own_ones) and not is_stored(program, node.attr)
    if node.attr in ("close", "readline", "readlines"):
        return is_opened(program, node.value)
    if isinstance(node.value, Name) and node.value.variable and "import" in node.value.variable.hows():
        return False
    if program.classes or is_stored(program, node.attr) or node.attr not in METHODS:
        return False
    return node.attr in PLAIN_METHODS and not (program.names.has_star)


# Those that nothing else has under their names, so that even of an unknown value they are methods.
PLAIN_METHODS = PURE_METHODS | set("append extend splitlines sort readlines".split())


def is_stored(program, name):
    return name in program.stored


def is_opened(program, node):
    variable = getattr(node, "variable", None)
    return (
        variable is not None
        and bool(variable.bindings)
        and all(each.value is not None and program.names.calls(each.value, "open") for each in variable.bindings)
    )


def thrown_call(program, call):
    names, function = program.names, call.func
    said = program.said(call)
    if names.is_builtin(function) and function.id in PURE_FUNCTIONS and not is_guarded(call):
        if function.id in ("map", "filter") and not call.args:
            return
        if function.id in ("str", "repr", "len", "bool", "sorted") and any(
            not is_simple(each) and not is_pure_call(program, each) for each in call.args
        ):
            return
        program.add("call-thrown-away", call, said, function.id)
    elif isinstance(function, Attribute):
        kind = program.types.kind(function.value)
        if any(isinstance(each.above, ClassDef) and each.name == function.attr for each in program.functions):
            return
        if kind == "text" and function.attr in PURE_OF_TEXT or kind is None and function.attr in PURE_METHODS:
            if kind is None and not isinstance(function.value, (Name, Subscript)):
                return
            if kind is None and is_module_name(program, function.value):
                return
            if function.attr not in ("format", "join") or not is_guarded(call):
                program.add("method-thrown-away", call, said, program.said(function.value), function.attr)
    elif isinstance(function, Name):
        defined = names.defined(function)
        if isinstance(defined, FunctionDef) and only_returns(program, defined) and not is_guarded(call):
            program.add("return-value-unused", call, said, defined.name)


def is_pure_call(program, node):
    if isinstance(node, Call):
        if program.names.calls(node) and node.func.id in HARMLESS:
            return all(is_pure_call(program, each) for each in node.args)
        if isinstance(node.func, Attribute) and node.func.attr in PURE_METHODS:
            return all(is_pure_call(program, each) for each in node.args)
        return False
    return is_simple(node) or isinstance(node, (Constant, JoinedStr))


def is_module_name(program, node):
    return isinstance(node, Name) and node.variable is not None and "import" in node.variable.hows()


def only_returns(program, function, under_way=()):
    """Whether all that a function does is to give a value back."""
    if function in under_way:
        return True
    if is_generator(function) or not isinstance(function, FunctionDef) or not returns_of(function):
        return False
    if any(each.value is None for each in returns_of(function)) or gives_nothing(function):
        return False
    for each in own_nodes(function):
        if isinstance(
            each, (Global, Nonlocal, Raise, Assert, Import, ImportFrom, With, AsyncWith, Await, ClassDef, Delete)
        ):
            return False
        if isinstance(each, (Attribute, Subscript)) and not isinstance(each.ctx, Load):
            return False
        if isinstance(each, Call):
            if program.names.is_builtin(each.func) and each.func.id in HARMLESS:
                continue
            defined = program.names.defined(each.func) if isinstance(each.func, Name) else None
            if isinstance(defined, FunctionDef) and only_returns(program, defined, (*under_way, function)):
                continue
            if isinstance(each.func, Attribute) and each.func.attr in PURE_OF_TEXT | {"items", "keys", "values", "get"}:
                continue
            if isinstance(each.func, Attribute) and is_own_list(each.func.value, function, program):
                continue
            return False
    return not any(isinstance(each, (FunctionDef, Lambda)) for each in walk(function) if each is not function)


def is_own_list(node, function, program):
    """Whether a value was made in a function itself, so that changing it is nobody else's matter."""
    variable = getattr(node, "variable", None)
    return (
        variable is not None
        and variable.scope is program.scope(function)
        and bool(variable.bindings)
        and all(
            each.how == "assign" and isinstance(each.value, (List, Dict, Set, ListComp)) for each in variable.bindings
        )
    )


def shown_function(program, node):
    """A function's name where a value of it is to be shown or worked with."""
    if not is_function_name(program, node) or is_guarded(node):
        return
    above = node.above
    # Types may be joined with `|`.
    if isinstance(above, (FormattedValue, BinOp)) and not isinstance(getattr(above, "op", None), BitOr):
        program.add("function-without-call", node, node.id)
    elif program.names.calls(above, "print", "str", "int", "float", "len", "sum") and any(
        each is node for each in above.args
    ):
        program.add("function-without-call", node, node.id)
    elif is_asked(node):
        program.add("function-without-call", node, node.id)


def is_asked(node):
    """Whether a condition asks whether a value is true."""
    at = node
    while isinstance(at.above, (BoolOp,)) or isinstance(at.above, UnaryOp) and isinstance(at.above.op, Not):
        at = at.above
    if isinstance(at.above, (If, While, IfExp)):
        return at.above.test is at
    return isinstance(at.above, comprehension) and any(each is at for each in at.above.ifs)


def shown_method(program, node):
    """A method that is asked or shown instead of being called."""
    if not isinstance(node.ctx, Load) or not is_method(program, node) or is_guarded(node):
        return
    above = node.above
    asked = is_asked(node)
    compared = isinstance(above, Compare) and isinstance(above.ops[0], (Eq, NotEq, Lt, Gt, LtE, GtE))
    shown = (
        isinstance(above, FormattedValue)
        or isinstance(above, BinOp)
        or (
            program.names.calls(above, "print", "str", "len", "int", "float")
            and any(each is node for each in above.args)
        )
    )
    if asked or compared or shown:
        program.add("method-without-call", node, program.said(node))


def self_assignments(program):
    for node in program.nodes:
        if isinstance(node, Assign):
            assigned(program, node)


def assigned(program, node):
    if len(node.targets) == 1 and same(node.targets[0], node.value) and isinstance(node.value, (Name, Attribute)):
        target = node.targets[0]
        if isinstance(enclosing(node, (ClassDef,) + DEFERRED), ClassDef):
            return
        if isinstance(target, Name):
            if not isinstance(node.above, (Module,)) or program.is_program:
                if target.binding.variable is node.value.variable:
                    program.add("self-assignment", node, program.said(target))
        elif is_name(target.value, "self") and not any(
            each.name in (target.attr, "__setattr__") for each in program.functions
        ):
            around = enclosing(node, (ClassDef,))
            if around is not None and not around.bases:
                program.add("self-assignment", node, program.said(target))
    elif len(node.targets) == 1 and isinstance(node.value, Call) and isinstance(node.value.func, Attribute):
        kept_nothing(program, node.value)


CHANGERS = {"append", "sort", "extend", "reverse", "insert"}


def kept_nothing(program, call):
    """`items = items.sort()`: what is kept is nothing."""
    function = call.func
    kind = program.types.kind(function.value)
    target = call.above.targets[0]
    if kind:
        if function.attr not in IN_PLACE.get(kind, ()):
            return
    elif function.attr not in CHANGERS or program.classes or is_module_name(program, function.value):
        return
    elif not same(target, function.value) and function.attr not in ("append", "sort"):
        return
    program.add("nothing-kept", call.above, program.said(target), program.said(call), function.attr)


def repeated_keys(program, node):
    seen = {}
    for key, value in zip(node.keys, node.values):
        if not isinstance(key, Constant) or key.value is None:
            continue
        before = seen.get((key.value,))
        if before is not None and not same(before[1], value):
            program.add("repeated-key", key, program.said(key), before[0].lineno)
        seen[(key.value,)] = (key, value)


# --- texts


def pieces(text):
    """What stands in braces in a text; nothing where its braces are no places to fill in."""
    found, at = [], 0
    while at < len(text):
        if text[at] == "{":
            end = text.find("}", at)
            if end < 0 or text[at + 1 : at + 2] == "{":
                return []
            found.append(text[at + 1 : end])
            at = end
        elif text[at] == "}":
            return []
        at += 1
    return found


def unfilled(program, node):
    """A text that names a variable in braces, and is no formatted one."""
    if isinstance(node.above, (JoinedStr, Expr, FormattedValue)) or "{" not in node.value:
        return
    if uses_templates(program) or is_pattern(node) or enclosing(node, (AnnAssign,)):
        return
    if isinstance(node.above, Attribute) or isinstance(node.above, (Dict, Compare, arguments, MatchAs)):
        return
    found = pieces(node.value)
    if not found:
        return
    known = []
    for each in found:
        try:
            tree = compile(each.split(":")[0].split("!")[0].strip(), "program", "eval", PARSE_ONLY)
        except (SyntaxError, ValueError):
            return
        inside = [one.id for one in walk(tree) if isinstance(one, Name)]
        if isinstance(tree.body, (Set, Tuple)):
            return
        known += inside
    scope = scope_around(program, node)
    if known and all(is_known(program, scope, each) for each in known):
        program.add("format-without-f", node, known[0])


def scope_around(program, node):
    around = enclosing(node, DEFERRED + (ClassDef, Module) + COMPREHENSIONS)
    return program.names.scope_of.get(id(around), program.names.module)


def is_known(program, scope, name):
    while scope is not None:
        if name in scope.variables and scope.variables[name].hows() - {"import", "def", "class"}:
            return True
        scope = scope.above
    return name in ("len", "str", "round", "sum")


def uses_templates(program):
    """Whether texts are filled in elsewhere than where they stand."""
    return any(
        isinstance(each, Attribute)
        and each.attr in ("format", "format_map", "substitute", "replace")
        and not is_constant(each.value, str)
        for each in program.nodes
    )


def is_pattern(node):
    """Whether a text is given to what may read it in a way of its own."""
    call = enclosing(node, (Call,), until=(stmt,))
    while call is not None:
        if isinstance(call.func, Attribute) and call.func.attr not in (
            "append",
            "write",
            "join",
            "strip",
            "upper",
            "lower",
        ):
            return True
        call = enclosing(call, (Call,), until=(stmt,))
    return False


def percent(program, node):
    if not is_constant(node.left, str):
        return
    wanted = conversions(node.left.value)
    if wanted is None:
        return
    right = node.right
    if isinstance(right, Tuple):
        if any(isinstance(each, Starred) for each in right.elts):
            return
        given = len(right.elts)
    elif isinstance(right, (Constant, JoinedStr, BinOp)) and program.types.kind(right) in ("text", "number"):
        given = 1
    elif isinstance(right, Name) and program.types.kind(right) in ("text", "number"):
        given = 1
    else:
        return
    if wanted != given:
        program.add("percent-arguments-count", node, wanted, given)


def conversions(text):
    """How many values a text with `%` takes; nothing where that cannot be told."""
    count, at = 0, 0
    while at < len(text):
        if text[at] == "%":
            at += 1
            if text[at : at + 1] == "%":
                at += 1
                continue
            if text[at : at + 1] == "(":
                return None
            while at < len(text) and text[at] in "#0- +.123456789*hlL":
                if text[at] == "*":
                    return None
                at += 1
            if at >= len(text) or text[at] not in "diouxXeEfFgGcrsa":
                return None
            count += 1
        at += 1
    return count


def formatted(program, node):
    function = node.func
    if not isinstance(function, Attribute) or function.attr != "format" or not is_constant(function.value, str):
        return
    if any(isinstance(each, Starred) for each in node.args) or any(each.arg is None for each in node.keywords):
        return
    text = function.value.value.replace("{{", "").replace("}}", "")
    found = pieces(text)
    if text.count("{") != len(found) or not found:
        return
    places = [each.split(":")[0].split("!")[0].split(".")[0].split("[")[0] for each in found]
    named = {each.arg for each in node.keywords}
    automatic = sum(each == "" for each in places)
    numbered = [int(each) for each in places if each.isdecimal()]
    if any("{" in each for each in found):
        return
    wanted = max([automatic, *(each + 1 for each in numbered)])
    missing = [each for each in places if each and not each.isdecimal() and each not in named]
    if missing:
        program.add("format-name-missing", node, missing[0])
    elif wanted > len(node.args):
        program.add("format-arguments-count", node, wanted, len(node.args))
