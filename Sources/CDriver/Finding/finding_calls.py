# --- what a program's text shows: calls, and values of a kind that cannot do what is asked of them --------------------


def find_calls(program):
    for node in program.nodes:
        if isinstance(node, Call):
            call_of_value(program, node)
            arguments_given(program, node)
            nothing_used(program, node)
        elif isinstance(node, Attribute) and isinstance(node.ctx, Load):
            missing_method(program, node)
        elif isinstance(node, Subscript):
            number_indexed(program, node)
        elif isinstance(node, BinOp) and isinstance(node.op, Add):
            text_and_number(program, node, node.left, node.right)
        elif isinstance(node, AugAssign) and isinstance(node.op, Add) and isinstance(node.target, Name):
            text_and_number(program, node, node.target, node.value)
        elif isinstance(node, Compare):
            text_against_number(program, node)
    for function in program.functions:
        return_kinds(program, function)


def call_of_value(program, node):
    function = node.func
    if is_guarded(node):
        return
    kind = None
    if isinstance(function, (Constant, JoinedStr, List, Dict, Tuple, Set, BinOp, ListComp)):
        kind = program.types.kind(function)
    elif isinstance(function, Name) and function.variable is not None and not hasattr(builtins, function.id):
        outer = program.names.module.variables.get(function.id)
        if function.variable.scope.kind != "module" and outer and outer.hows() & {"def", "import", "class"}:
            return
        if not function.variable.hows() & {"def", "import", "class", "parameter"}:
            kind = program.types.kind(function)
    if kind:
        program.add("call-of-non-function", node, program.said(function), WORDS[kind], last=function)


def arguments_given(program, node):
    if any(isinstance(each, Starred) for each in node.args) or any(each.arg is None for each in node.keywords):
        return
    function, skipped = node.func, 0
    if is_guarded(node):
        return
    if isinstance(function, Name):
        defined = program.names.defined(function)
        if isinstance(defined, ClassDef):
            defined, skipped = constructor(defined), 1
    elif isinstance(function, Attribute) and is_name(function.value, "self"):
        around = enclosing(node, (ClassDef,))
        if around is None or around.bases or around.keywords or is_stored(program, function.attr):
            return
        if any(is_name(base, around.name) for each in program.classes for base in each.bases):
            return
        own_ones = [each for each in around.body if isinstance(each, FUNCTIONS) and each.name == function.attr]
        defined, skipped = (own_ones[0] if len(own_ones) == 1 and not own_ones[0].decorator_list else None), 1
        inside = enclosing(node, FUNCTIONS)
        if defined is not None and (inside is None or inside.above is not around or first_parameter(defined) is None):
            return
    else:
        return
    if not isinstance(defined, FUNCTIONS):
        return
    spec = defined.args
    positional = [each.arg for each in [*spec.posonlyargs, *spec.args]][skipped:]
    named = {each.arg for each in node.keywords}
    given = len(node.args)
    if given > len(positional) and not spec.vararg:
        most = len(positional)
    else:
        free = positional[given : len(positional) - len(spec.defaults)]
        missing = [each for each in free if each not in named]
        missing += [
            each.arg
            for each, default in zip(spec.kwonlyargs, spec.kw_defaults)
            if default is None and each.arg not in named
        ]
        if not missing:
            return
        most = len(positional) - len(spec.defaults) + sum(each is None for each in spec.kw_defaults)
    name = function.id if isinstance(function, Name) else function.attr
    if skipped and isinstance(function, Name) and defined.name != "__init__":
        return
    program.add("wrong-argument-count", node, name, count_of(most), count_of(given + len(named)), defined.lineno)


def count_of(number):
    return "one value" if number == 1 else "no value" if number == 0 else "%d values" % number


def constructor(node):
    if node.bases or node.keywords or node.decorator_list:
        return None
    found = [each for each in node.body if isinstance(each, FunctionDef)]
    if any(each.name == "__new__" for each in found):
        return None
    own_ones = [each for each in found if each.name == "__init__"]
    return own_ones[0] if len(own_ones) == 1 and not own_ones[0].decorator_list else None


def nothing_used(program, node):
    """The value of a function of the file that returns none."""
    if not isinstance(node.func, Name) or is_guarded(node):
        return
    defined = program.names.defined(node.func)
    if not isinstance(defined, FunctionDef) or not gives_nothing(defined) or defined in program.ends:
        return
    above = node.above
    if (
        isinstance(above, (BinOp, AugAssign, FormattedValue, Subscript, Attribute))
        or isinstance(above, For)
        and above.iter is node
    ):
        used = True
    elif isinstance(above, Compare):
        used = not any(is_constant(each, type(None)) for each in [above.left, *above.comparators])
    elif isinstance(above, Call) and any(each is node for each in above.args):
        used = program.names.calls(above) and above.func.id not in (
            "exit",
            "quit",
            "SystemExit",
            "repr",
            "type",
            "isinstance",
        )
    elif isinstance(above, Assign) and len(above.targets) == 1 and isinstance(above.targets[0], Name):
        variable = above.targets[0].binding.variable
        used = any(not is_looked_whether(each) for each in variable.reads) and len(variable.bindings) == 1
    elif isinstance(above, (If, While)) and above.test is node:
        used = True
    else:
        used = False
    if used:
        program.add("returns-none-used", node, defined.name, defined.lineno)


def is_looked_whether(node):
    return isinstance(node.above, Compare) and any(
        is_constant(each, type(None)) for each in [node.above.left, *node.above.comparators]
    )


LIST_METHODS = {"append", "extend", "insert"}


def missing_method(program, node):
    if is_guarded(node) or node.attr.startswith("__"):
        return
    kind = program.types.kind(node.value)
    if not kind or not program.types.lacks(kind, node.attr):
        return
    if isinstance(node.value, Name) and node.value.variable.scope.kind != "module" and not node.value.variable.bindings:
        return
    if kind == "nothing":
        if isinstance(node.value, Name) and not any(
            isinstance(each.value, Call) for each in node.value.variable.bindings
        ):
            # It may be given its value where this cannot be seen.
            if not is_local(node.value, program):
                return
        program.add("method-of-nothing", node, program.said(node.value), node.attr)
    elif node.attr in LIST_METHODS:
        program.add("append-to-non-list", node, program.said(node.value), WORDS[kind], node.attr)
    elif kind in ("number", "truth") and hasattr(str, node.attr):
        program.add("string-method-on-number", node, program.said(node.value), WORDS[kind], node.attr)
    else:
        program.add("method-of-other-kind", node, program.said(node.value), WORDS[kind], node.attr)


def is_local(node, program):
    return not node.is_late and not node.variable.is_captured


def number_indexed(program, node):
    kind = program.types.kind(node.value)
    if kind in ("number", "truth") and not is_guarded(node):
        program.add("index-of-number", node, program.said(node.value), program.said(node), WORDS[kind])


def text_and_number(program, node, left, right):
    if is_guarded(node):
        return
    kinds = program.types.kind(left), program.types.kind(right)
    if kinds in (("text", "number"), ("number", "text")):
        text, number = (left, right) if kinds[0] == "text" else (right, left)
        program.add("text-plus-number", node, program.said(text), program.said(number))
    elif isinstance(left, Name) or isinstance(right, Name):
        changing(program, node, left, right)


def text_against_number(program, node):
    if len(node.ops) != 1 or is_guarded(node):
        return
    left, right = node.left, node.comparators[0]
    kinds = program.types.kind(left), program.types.kind(right)
    if kinds not in (("text", "number"), ("number", "text")):
        if isinstance(node.ops[0], (Lt, Gt, LtE, GtE)):
            changing(program, node, left, right)
        return
    text, number = (left, right) if kinds[0] == "text" else (right, left)
    if isinstance(node.ops[0], (Eq, NotEq)):
        program.add(
            "text-equals-number",
            node,
            program.said(node),
            program.said(text),
            program.said(number),
            "true" if isinstance(node.ops[0], NotEq) else "false",
        )
    elif isinstance(node.ops[0], (Lt, Gt, LtE, GtE)):
        program.add("text-against-number", node, program.said(node), program.said(text), program.said(number))


def changing(program, node, left, right):
    """A name that is a number on one way and a text on another, where only one of them will do."""
    for name, other in ((left, right), (right, left)):
        if (
            isinstance(name, Name)
            and program.types.of(name) == TEXT | NUMBER
            and program.types.kind(other) in ("text", "number")
        ):
            program.add("type-changes", node, program.said(name), program.said(node))
            return


def return_kinds(program, function):
    """A function that gives back a text here and a number there."""
    if is_generator(function):
        return
    found = {}
    for each in returns_of(function):
        if each.value is not None:
            kind = program.types.kind(each.value)
            if kind in ("text", "number"):
                found.setdefault(kind, each)
    if len(found) == 2 and is_calculated_with(program, function):
        later = max(found.values(), key=lambda each: each.lineno)
        program.add(
            "several-return-types",
            later,
            function.name,
            program.said(found["text"].value),
            program.said(found["number"].value),
        )


def is_calculated_with(program, function):
    """Whether somebody works with what a function returns so that only one kind will do."""
    for node in program.nodes:
        if isinstance(node, Call) and isinstance(node.func, Name) and program.names.defined(node.func) is function:
            above = node.above
            if isinstance(above, BinOp) and not isinstance(above.op, Mod):
                return True
            if isinstance(above, Compare) and isinstance(above.ops[0], (Lt, Gt, LtE, GtE)):
                return True
    return False
