# --- what a program's text shows: names that nothing reads, and names that mean two things ----------------------------


def find_unused(program):
    names = program.names
    if not names.is_dynamic:
        unused_variables(program)
        unused_parameters(program)
        unused_functions(program)
        overwritten(program)
        written_out_of_scope(program)
        read_early(program)
        read_out_of_scope(program)
    unused_imports(program)
    redefined(program)
    hidden_names(program)


def is_private(name):
    return name.startswith("_")


def is_own_use(node):
    """Whether a name is read only to change it, as in `count += 1`."""
    return not isinstance(node.ctx, Load)


def is_used(variable, names):
    reads = [each for each in variable.reads if not is_own_use(each)]
    return bool(reads) or bool(variable.deletes) or variable.name in names.mentioned | names.exported


# Calls that change nothing, wherever they stand.
HARMLESS = set(
    "len int float str list tuple set dict sorted sum min max abs round range bool enumerate zip reversed repr ord chr "
    "isinstance any all map filter".split()
)


def takes_input(value, names):
    """Whether a value is fetched, so that fetching it may be all that was wanted."""
    for each in walk(value):
        if isinstance(each, (Await, Yield, YieldFrom)):
            return True
        if isinstance(each, Call):
            if names.is_builtin(each.func) and each.func.id in HARMLESS:
                continue
            if isinstance(each.func, Attribute) and each.func.attr in OF_TEXT:
                continue
            return True
    return False


def is_shared(variable, program):
    """Whether somebody outside of the file may use a name."""
    return (
        variable.scope.kind == "class"
        or variable.scope.kind == "module"
        and (not program.is_program or variable.name.startswith("__"))
    )


def unused_variables(program):
    for scope in program.names.scopes:
        if scope.kind not in ("module", "function"):
            continue
        for variable in scope.variables.values():
            if is_shared(variable, program) or is_private(variable.name) or is_used(variable, program.names):
                continue
            if not variable.bindings or not variable.hows() <= {"assign", "augmented"}:
                continue
            if variable.name in scope.globals | scope.nonlocals:
                continue
            values = [each.value for each in variable.bindings]
            if any(each is None or takes_input(each, program.names) for each in values):
                continue
            if is_global_elsewhere(variable, program) or may_hide_write(variable, program):
                continue
            report_unread(program, variable, variable.bindings[-1].node, "unused-variable")


def report_unread(program, variable, node, kind):
    """Reports a value that nothing reads by what most likely was meant by it."""
    function, statement = variable.scope.node, statement_of(node)
    if variable.scope.kind == "function" and isinstance(function, FunctionDef):
        own_name = own_first(function)
        if own_name and has_own(program, own_name, variable.name):
            program.add("self-forgotten", statement, variable.name, own_name)
            return
        # Where a function comes to its end with a result and returns none.
        if gives_nothing(function) and is_last(statement, function) and not isinstance(function.above, ClassDef):
            program.add("result-not-returned", statement, variable.name, function.name)
            return
    if kind == "unused-variable":
        program.add(kind, node, variable.name)
    else:
        program.add(kind, statement, variable.name, function_name(variable.scope))


def own_first(function):
    """What a method calls the object that it belongs to; nothing for a function."""
    while function is not None and not isinstance(function.above, ClassDef):
        function = enclosing(function, FUNCTIONS)
    if function is None or any(is_name(each, "staticmethod") for each in function.decorator_list):
        return None
    return first_parameter(function)


def has_own(program, own_name, name):
    """Whether an object has an attribute of that name."""
    return any(
        isinstance(each, Attribute) and each.attr == name and is_name(each.value, own_name) for each in program.nodes
    )


def is_last(statement, function):
    """Whether nothing of a function comes behind a statement."""
    while statement is not function:
        above = statement.above
        if isinstance(above, LOOPS + (With,)) or not any(
            isinstance(getattr(above, field, None), list)
            and getattr(above, field)
            and getattr(above, field)[-1] is statement
            for field in ("body", "orelse")
        ):
            return False
        statement = above
    return True


def is_global_elsewhere(variable, program):
    return any(variable.name in each.globals | each.nonlocals for each in program.names.scopes)


def may_hide_write(variable, program):
    """Whether it is the case of a function that means to change a name of the file."""
    return variable.scope.kind == "function" and variable.name in program.names.module.variables


def unused_imports(program):
    if program.names.has_star:
        return
    for scope in program.names.scopes:
        for variable in scope.variables.values():
            if variable.hows() != {"import"} or variable.reads or variable.name in program.names.exported:
                continue
            if variable.scope.kind == "class" or variable.name in program.names.mentioned or program.is_package:
                continue
            binding = variable.bindings[-1]
            statement = binding.node.statement
            if isinstance(statement, ImportFrom) and statement.module in ("__future__",):
                continue
            # `import x as x` says that it is for others; in a `try` it may only be a question.
            if binding.node.asname == binding.node.name or enclosing(statement, TRIES) or is_private(variable.name):
                continue
            if "." in binding.node.name and not binding.node.asname:
                continue
            program.add("unused-import", statement, variable.name)


def is_passed_on(function, program):
    """Whether a function is used otherwise than by being called."""
    variable = function.binding.variable
    return any(not isinstance(each.above, Call) or each.above.func is not each for each in variable.reads)


def unused_parameters(program):
    for function in program.functions:
        scope = program.scope(function)
        # A test of pytest takes a fixture for what that does.
        if function.decorator_list or is_stub(function) or function.name.startswith(("_", "test_")):
            continue
        if len(function.args.args) > 9:
            continue
        if not isinstance(function.above, (Module, ClassDef)):
            continue
        inside = isinstance(function.above, ClassDef)
        if inside and (function.above.bases or function.above.keywords or is_override(function, program)):
            continue
        if not inside and (is_passed_on(function, program) or not function.binding.variable.only):
            continue
        if inside and is_taken_as_value(function.name, program) or has_twin(function, program):
            continue
        spec = function.args
        for number, each in enumerate([*spec.posonlyargs, *spec.args, *spec.kwonlyargs]):
            variable = scope.variables[each.arg]
            if inside and number == 0 or is_private(each.arg) or is_used(variable, program.names):
                continue
            if each.arg in ("event", "args", "kwargs", "request", "context", "signum", "frame"):
                continue
            if len(variable.bindings) > 1 or variable.reads:
                continue
            program.add("unused-parameter", each, each.arg, function.name)


def has_twin(function, program):
    """Whether a function beside it takes the same: then what it takes is asked for by whoever calls either."""
    names = [each.arg for each in function.args.args]
    others = [each for each in program.functions if each.above is function.above and each is not function]
    return len(names) > 1 and any([each.arg for each in other.args.args] == names for other in others)


def is_override(function, program):
    """Whether other classes of the file have a method of the same name."""
    return sum(
        isinstance(each.above, ClassDef) and each.name == function.name for each in program.functions
    ) > 1 or any(is_name(base, function.above.name) for each in program.classes for base in each.bases)


def is_taken_as_value(name, program):
    return any(
        isinstance(each, Attribute)
        and each.attr == name
        and not (isinstance(each.above, Call) and each.above.func is each)
        for each in program.nodes
    )


def unused_functions(program):
    for function in program.functions:
        variable = function.binding.variable
        if function.decorator_list or is_private(function.name) or variable.name in program.names.exported:
            continue
        if variable.name in program.names.mentioned or len(variable.bindings) > 1 or variable.deletes:
            continue
        inside = program.scope(function)
        if any(not is_within(each.scope, inside) for each in variable.reads):
            continue
        if variable.scope.kind == "function":
            program.add(
                "nested-function-unused",
                function,
                function.name,
                variable.scope.node.name if not isinstance(variable.scope.node, Lambda) else "",
                last=None,
            )
        elif variable.scope.kind == "module" and program.is_program and not function.name.startswith("test"):
            program.add("unused-function", function, function.name)


def is_within(scope, outer):
    while scope is not None:
        if scope is outer:
            return True
        scope = scope.above
    return False


def overwritten(program):
    """Values that nothing reads, although their names are read."""
    for node, flow in list(program.flows.items()):
        module = flow.scope.kind == "module"
        kept = flow.scope.variables.values() if module and not program.is_program else ()
        outside = {
            each
            for each in flow.scope.variables.values()
            if each.is_captured or is_global_elsewhere(each, program) or each.name.startswith("__")
        }
        dead, read_first = flow.unread(set(kept))
        for binding in dead:
            variable = binding.variable
            if variable in outside or not is_used(variable, program.names) or is_private(variable.name):
                continue
            if binding.how == "parameter":
                continue
            loop = enclosing(binding.node, LOOPS, until=DEFERRED)
            if binding.how in ("assign", "augmented") and is_steering(binding, loop):
                program.add("loop-variable-changed", statement_of(binding.node), variable.name)
                continue
            if binding.how not in ("assign", "augmented") or isinstance(binding.node.above, (Tuple, List, Starred)):
                continue
            if is_trivial(binding.value) or takes_input(binding.value, program.names):
                continue
            if isinstance(statement_of(binding.node), (Assign,)) and len(statement_of(binding.node).targets) > 1:
                continue
            later = next_assignment(binding)
            if later:
                program.add("overwritten-before-use", statement_of(binding.node), variable.name, later.lineno)
            elif flow.scope.kind == "function":
                report_unread(program, variable, binding.node, "value-never-read")
        if flow.scope.kind == "function" and not is_stub(flow.scope.node):
            overwritten_parameters(program, flow, read_first, outside)


def function_name(scope):
    return getattr(scope.node, "name", "")


def is_trivial(value):
    """Whether a value is one to begin with, and not worked out."""
    if value is None or isinstance(value, Constant):
        return True
    if isinstance(value, UnaryOp):
        return is_trivial(value.operand)
    return (
        isinstance(value, (List, Tuple, Set, Dict))
        and not list(children(value))
        or is_call(value, "list", "dict", "set", "str", "int", "float")
        and not value.args
    )


def is_steering(binding, loop):
    while loop is not None and not isinstance(loop, FOR_LOOPS):
        loop = enclosing(loop, LOOPS, until=DEFERRED)
    if loop is None or not isinstance(loop.target, Name) or not is_simple_loop(loop):
        return False
    return loop.target.id == binding.variable.name


def is_simple_loop(loop):
    return isinstance(loop, For)


def next_assignment(binding):
    """The assignment right behind in the same block that gives the name another value."""
    statement = statement_of(binding.node)
    for field in ("body", "orelse", "finalbody"):
        block = getattr(statement.above, field, None)
        if isinstance(block, list) and statement in block:
            for each in block[block.index(statement) + 1 :]:
                if isinstance(each, (Assign, AnnAssign)) and any(
                    is_name(node, binding.variable.name) and not isinstance(node.ctx, Load) for node in walk(each)
                ):
                    return each
    return None


def overwritten_parameters(program, flow, read_first, outside):
    function = flow.scope.node
    if isinstance(function, Lambda):
        return
    for each in parameters_of(function):
        variable = flow.scope.variables[each.arg]
        others = [one for one in variable.bindings if one.how != "parameter"]
        if (
            variable in read_first
            or variable in outside
            or variable.deletes
            or not others
            or is_private(each.arg)
            or not variable.reads
        ):
            continue
        first = min(others, key=lambda one: statement_of(one.node).lineno)
        if first.how == "assign":
            program.add("parameter-overwritten", statement_of(first.node), each.arg, function.name)
        elif first.how == "for":
            program.add("parameter-overwritten", first.node, each.arg, function.name)


def written_out_of_scope(program):
    """A function that gives a value to a name of the file, and only has one of its own."""
    module = program.names.module
    for scope in program.names.scopes:
        if scope.kind != "function" or isinstance(scope.node, Lambda):
            continue
        flow = program.flow(scope.node)
        early = {id(each) for each in flow.unassigned()} if flow else set()
        for variable in scope.variables.values():
            outer = module.variables.get(variable.name)
            if outer is None or not outer.hows() <= {"assign", "augmented"} or "assign" not in outer.hows():
                continue
            if (
                not variable.hows() <= {"assign", "augmented"}
                or variable.is_captured
                or is_global_elsewhere(variable, program)
            ):
                continue
            if any(id(each) not in early for each in variable.reads):
                continue
            # Only what is read after the function may have been called was meant.
            if not any(isinstance(each.ctx, Load) for each in outer.reads):
                continue
            if not variable.reads and all(takes_input(each.value, program.names) for each in variable.bindings):
                if not program.is_program:
                    continue
            first = min(variable.bindings, key=lambda one: one.node.lineno)
            program.add("write-out-of-scope", statement_of(first.node), variable.name, scope.node.name)


def read_early(program):
    for flow in program.flows.values():
        module = program.names.module
        for node in flow.unassigned():
            variable = node.variable
            if variable.is_captured and any(each.scope is not variable.scope for each in variable.bindings):
                continue
            if flow.scope.kind == "module" and hasattr(builtins, variable.name) or variable.name.startswith("__"):
                continue
            if is_global_elsewhere(variable, program) or variable.hows() == {"declared"}:
                continue
            if flow.scope.kind == "function" and variable.name in module.variables:
                kind = "write-out-of-scope"
                known = {(each.kind, each.parts[0]) for each in program.text.findings}
                outer = module.variables[variable.name]
                if (kind, variable.name) in known or not outer.hows() <= {"assign", "augmented", "for"}:
                    continue
            if is_guarded(node):
                continue
            around = outer_function(flow.scope, variable.name)
            if around is not None:
                program.add(
                    "nonlocal-missing", statement_of(node), variable.name, around.node.name, flow.scope.node.name
                )
                continue
            first = min(statement_of(each.node).lineno for each in variable.bindings)
            if first <= node.lineno and statement_of(node).lineno == first:
                program.add("used-in-first-assignment", node, variable.name, program.said(statement_of(node)))
            else:
                program.add("read-before-assignment", node, variable.name, first)


def outer_function(scope, name):
    """The function around a function that has a name as well."""
    scope = scope.above
    while scope is not None:
        if scope.kind == "function" and name in scope.variables and not isinstance(scope.node, Lambda):
            return scope
        scope = scope.above
    return None


def read_out_of_scope(program):
    """A name that only another function has."""
    for node, scope in program.names.unresolved:
        if hasattr(builtins, node.id) or node.id.startswith("__") or is_guarded(node):
            continue
        around = node if isinstance(node, FUNCTIONS) else enclosing(node, FUNCTIONS)
        own_name = own_first(around) if around is not None else None
        if own_name and has_own(program, own_name, node.id):
            program.add("self-forgotten", node, node.id, own_name)
            continue
        homes = [
            each
            for each in program.names.scopes
            if each.kind == "function"
            and node.id in each.variables
            and not isinstance(each.node, Lambda)
            and each.variables[node.id].hows() & {"assign", "augmented", "for", "parameter", "unpack"}
        ]
        if homes:
            program.add("read-out-of-scope", node, node.id, homes[0].node.name)


def redefined(program):
    """Functions and classes that are there twice, the first for nothing."""
    for scope in program.names.scopes:
        for variable in scope.variables.values():
            bindings = variable.bindings
            for first, second in zip(bindings, bindings[1:]):
                if first.how not in ("def", "class") or second.how not in ("def", "class"):
                    continue
                if first.node.decorator_list or second.node.decorator_list or first.scope is not second.scope:
                    continue
                if first.node.above is not second.node.above or not is_unconditional(first.node):
                    continue
                between = [
                    each
                    for each in variable.reads
                    if first.node.lineno < each.lineno < second.node.lineno
                    and not is_within(each.scope, program.scope(first.node))
                ]
                if not between and not variable.deletes and not is_private(variable.name):
                    program.add("redefined-while-unused", second.node, variable.name, first.node.lineno)


def hidden_names(program):
    """Names of imports, functions and Python's own that mean something else by the time they are called."""
    for scope in program.names.scopes:
        if scope.kind not in ("module", "function"):
            continue
        for variable in scope.variables.values():
            values = [
                each for each in variable.bindings if each.how in ("assign", "for", "augmented", "unpack", "with")
            ]
            if not values or "parameter" in variable.hows():
                continue
            others = [each for each in variable.bindings if each.how in ("import", "def", "class")]
            if others and len(others) == 1 and is_unconditional(statement_of(others[0].node)):
                hidden_here(program, variable, others[0], values)
            elif not others:
                hidden_outside(program, scope, variable, values)


def uses_as_before(program, variable, how):
    """Where a name is called, or a module's name is asked for what is in it."""
    for each in variable.reads:
        above = each.above
        if isinstance(above, Call) and above.func is each:
            yield each
        elif how == "import" and isinstance(above, Attribute) and above.value is each:
            yield each


def is_callable_binding(binding, program):
    """Whether a name may have been given something that can be called."""
    if binding.value is None:
        return binding.how != "for" or not program.names.calls(getattr(binding.node.above, "iter", None), "range")
    value = binding.value
    if isinstance(value, Call):
        function = value.func
        while isinstance(function, (Attribute, Subscript)):
            function = function.value
        # What a function returns under its own name is its value; of others nothing is known.
        return not is_name(function, binding.variable.name) and "?" in program.types.of(value)
    return "?" in program.types.of(value) and not isinstance(value, BinOp)


def hidden_here(program, variable, original, values):
    """The same scope has a function or an import of that name, and then a value."""
    if variable.scope.kind != "module" and original.how == "class":
        return
    first = min(values, key=lambda each: statement_of(each.node).lineno)
    line = statement_of(first.node).lineno
    if line <= statement_of(original.node).lineno or enclosing(statement_of(first.node), TRIES):
        return
    if original.how == "import" and not isinstance(original.node.statement, (Import, ImportFrom)):
        return
    if first.how == "assign" and is_callable_binding(first, program):
        return
    loop = enclosing(statement_of(first.node), LOOPS, until=DEFERRED)
    for each in uses_as_before(program, variable, original.how):
        is_behind = each.lineno > statement_of(first.node).end_lineno or first.how == "for" and each.lineno > line
        again = loop is not None and is_below(each, loop) and first.how != "for"
        if is_behind or each.is_late or again or is_below(each, statement_of(first.node)) and loop is not None:
            if is_guarded(each) or isinstance(statement_of(first.node).above, If) and not again:
                continue
            program.add(
                "import-shadowed",
                statement_of(first.node) if first.how != "for" else first.node,
                variable.name,
                "an import" if original.how == "import" else "a function",
                each.lineno,
            )
            return


def hidden_outside(program, scope, variable, values):
    """A name of the scope's own that is called, although it is no function: Python's or the file's was meant."""
    outer = program.names.module.variables.get(variable.name) if scope.kind == "function" else None
    is_function = outer is not None and outer.hows() & {"def", "import", "class"}
    is_own = hasattr(builtins, variable.name) and not outer
    if not is_own and not is_function or variable.name == "_":
        return
    if any(each.how in ("with", "unpack") or is_callable_binding(each, program) for each in values):
        return
    called = [each for each in uses_as_before(program, variable, "def")]
    if not called:
        return
    first = min(values, key=lambda each: statement_of(each.node).lineno)
    place = statement_of(first.node)
    for each in called:
        within = is_below(each, place)
        loop = enclosing(place, LOOPS, until=DEFERRED)
        behind = each.lineno > place.lineno and not within or each.is_late or loop is not None and is_below(each, loop)
        # In a function the name is its own from the beginning.
        if (behind or scope.kind == "function") and not is_guarded(each):
            if is_own:
                program.add("builtin-shadowed", place if first.how != "for" else first.node, variable.name, each.lineno)
            else:
                what = "an import" if "import" in outer.hows() else "a function"
                program.add(
                    "import-shadowed", place if first.how != "for" else first.node, variable.name, what, each.lineno
                )
            return
