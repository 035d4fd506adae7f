# --- what a program's text shows: loops that go round otherwise than is meant -----------------------------------------


def find_loops(program):
    for node in program.nodes:
        if isinstance(node, For):
            own_variable(program, node)
            empty_source(program, node)
            unused_element(program, node)
            beyond_end(program, node)
        elif isinstance(node, While):
            never_changing(program, node)
            beyond_end_of_while(program, node)
        elif isinstance(node, Subscript):
            at_length(program, node)
        if isinstance(node, LOOPS) and node.orelse:
            needless_else(program, node)


def own_variable(program, node):
    if isinstance(node.target, Name) and is_name(node.iter, node.target.id):
        program.add("loop-over-own-variable", node, node.target.id, last=node.iter)


def is_empty(program, node):
    if isinstance(node, (List, Tuple, Set)) and not node.elts or isinstance(node, Dict) and not node.keys:
        return True
    if is_constant(node, str) and not node.value:
        return True
    if program.names.calls(node, "range") and all(is_number(each) for each in node.args) and not node.keywords:
        try:
            return not range(*[number_of(each) for each in node.args])
        except (TypeError, ValueError):
            return False
    if program.names.calls(node, "range") and len(node.args) == 2 and is_constant(node.args[1], int):
        return node.args[1].value == 0 and program.names.calls(node.args[0], "len")
    return False


def number_of(node):
    if isinstance(node, UnaryOp):
        return -node.operand.value if isinstance(node.op, USub) else node.operand.value
    return node.value


def empty_source(program, node):
    if is_empty(program, node.iter):
        program.add("empty-loop-source", node, program.said(node.iter), last=node.iter)
        return
    variable = getattr(node.iter, "variable", None)
    only = variable.only if variable else None
    if not only or only.how != "assign" or program.is_dynamic or is_shared(variable, program):
        return
    if (
        not isinstance(only.value, (List, Dict, Tuple))
        and not is_constant(only.value, str)
        or not is_empty(program, only.value)
    ):
        return
    if isinstance(only.node.above, (Assign, AnnAssign)) and not (
        isinstance(only.node.above, Assign) and len(only.node.above.targets) > 1
    ):
        if all(is_only_looked_at(program, each) for each in variable.reads):
            program.add("empty-loop-source", node, variable.name, last=node.iter)


def is_only_looked_at(program, node):
    """Whether what a name means is certainly not changed where it is read."""
    above = node.above
    if isinstance(above, FOR_LOOPS) and above.iter is node or isinstance(above, Compare):
        return True
    return program.names.calls(above, "len", "print", "sum", "sorted", "max", "min")


def unused_element(program, node):
    """A loop that takes each element and then works with the whole."""
    if not isinstance(node.target, Name) or not isinstance(node.iter, Name) or node.target.id == node.iter.id:
        return
    variable = node.target.binding.variable
    if variable.reads or variable.name.startswith("_") or program.is_dynamic or len(variable.bindings) > 1:
        return
    whole = node.iter.variable
    if whole is None or variable.name in program.names.mentioned:
        return
    for each in whole.reads:
        if each is node.iter or not any(is_below(each, statement) for statement in node.body):
            continue
        above = each.above
        if isinstance(above, (BinOp, Compare, AugAssign, FormattedValue)) and not (
            isinstance(above, Compare) and isinstance(above.ops[0], (In, NotIn)) and above.left is not each
        ):
            pass
        elif program.names.calls(above, "print", "int", "float", "str", "abs"):
            pass
        else:
            continue
        program.add("loop-variable-unused", node, variable.name, whole.name, each.lineno, last=node.iter)
        return


def length_of(program, node):
    """What the length of is asked in `len(…)`."""
    if program.names.calls(node, "len") and len(node.args) == 1 and is_simple(node.args[0]):
        return node.args[0]
    return None


def at_length(program, node):
    whole = length_of(program, node.slice)
    if whole is None or not isinstance(node.ctx, Load) or not same(whole, node.value) or is_guarded(node):
        return
    if program.types.kind(node.value) != "dictionary" and not is_dictionary(program, node.value):
        program.add("off-range", node, program.said(whole), program.said(node.slice))


def is_dictionary(program, node):
    return (
        isinstance(node, Name)
        and node.variable is not None
        and any(isinstance(each.value, (Dict, DictComp)) for each in node.variable.bindings)
    )


def is_one_more(program, node):
    """The sequence of which `len(…) + 1` is."""
    if isinstance(node, BinOp) and isinstance(node.op, Add) and is_constant(node.right, int) and node.right.value > 0:
        return length_of(program, node.left)
    return None


def beyond_end(program, node):
    if (
        not isinstance(node.target, Name)
        or not program.names.calls(node.iter, "range")
        or not 1 <= len(node.iter.args) <= 2
    ):
        return
    whole = is_one_more(program, node.iter.args[-1])
    if whole is not None:
        asked_beyond(program, node, node.target.id, whole, node.iter)


def beyond_end_of_while(program, node):
    test = node.test
    if (
        isinstance(test, Compare)
        and len(test.ops) == 1
        and isinstance(test.ops[0], LtE)
        and isinstance(test.left, Name)
    ):
        whole = length_of(program, test.comparators[0])
        if whole is not None:
            asked_beyond(program, node, test.left.id, whole, test)


def asked_beyond(program, loop, index, whole, place):
    if program.types.kind(whole) == "dictionary" or is_guarded(loop):
        return
    for statement in loop.body:
        if any(isinstance(each, LEAVERS) for each in walk(statement)):
            # The last round may never come.
            return
        if any(is_name(each, index) and not isinstance(each.ctx, Load) for each in walk(statement)):
            return
        header = first_part(statement)
        if header is None:
            return
        for each in certain_parts(header):
            if isinstance(each, Subscript) and is_name(each.slice, index) and same(each.value, whole):
                if not is_dictionary(program, each.value):
                    program.add("off-range", each, program.said(whole), index, loop.lineno)
                    return
        if isinstance(statement, (If, While, For)):
            continue


def first_part(statement):
    """What of a statement is worked out whenever it is come to."""
    if isinstance(statement, (If, While)):
        return statement.test
    if isinstance(statement, For):
        return statement.iter
    if isinstance(statement, (Assign, AugAssign, Expr, AnnAssign, Return)):
        return statement
    return None


def needless_else(program, node):
    if any(isinstance(each, Break) and enclosing(each, LOOPS) is node for each in own(node.body)):
        return
    if any(isinstance(each, (Return, Raise)) for each in own(node.body)):
        return
    if isinstance(node, While) and is_constant(node.test):
        return
    program.add(
        "else-on-loop-without-break", node.orelse[0], "for" if isinstance(node, FOR_LOOPS) else "while", node.lineno
    )


def never_changing(program, node):
    """A `while` whose condition is about names that nothing in it changes."""
    if program.is_dynamic or is_guarded(node) or isinstance(node.test, Constant):
        return
    asked = []
    for each in walk(node.test):
        if isinstance(each, (Attribute, Subscript, Await, NamedExpr, Lambda) + COMPREHENSIONS):
            return
        if isinstance(each, Call) and length_of(program, each) is None:
            return
        if isinstance(each, Name) and not program.names.is_builtin(each):
            asked.append(each)
    if not asked or any(each.variable is None for each in asked):
        return
    inside = [each for statement in node.body for each in walk(statement)]
    if any(isinstance(each, (Return, Raise, Yield, YieldFrom, Await, Global, With, AsyncWith)) for each in inside):
        return
    if any(isinstance(each, Break) and enclosing(each, LOOPS) is node for each in inside):
        return
    variables = {each.variable for each in asked}
    for each in inside:
        binding = getattr(each, "binding", None)
        if binding and binding.variable in variables or isinstance(each, TRIES):
            return
        if isinstance(each, Name) and isinstance(each.ctx, Del):
            return
        if isinstance(each, Call) and not is_harmless_call(program, each, variables):
            return
        if isinstance(each, (Subscript, Attribute)) and not isinstance(each.ctx, Load):
            if any(is_name(one) and getattr(one, "variable", None) in variables for one in walk(each)):
                if not all(program.types.kind(one) == "number" for one in asked):
                    return
    if any(is_written_by_others(each, variables) for each in [program]):
        return
    program.add("never-changing-while", node, program.said(node.test), asked[0].id, last=node.test)


def is_written_by_others(program, variables):
    return any(each.scope is not variable.scope for variable in variables for each in variable.bindings)


def is_harmless_call(program, call, variables):
    """Whether a call changes none of the names, and certainly comes back."""
    mentions = any(isinstance(each, Name) and getattr(each, "variable", None) in variables for each in walk(call))
    function = call.func
    if program.names.is_builtin(function):
        return (
            function.id in HARMLESS | {"print", "input"}
            or not mentions
            and function.id not in ENDERS + ("next", "open")
        )
    if isinstance(function, Attribute):
        receiver = function.value
        if isinstance(receiver, Name) and getattr(receiver, "variable", None) in variables:
            return program.types.kind(receiver) == "text" or function.attr in PURE_METHODS
        if function.attr in ("append", "add", "extend", "insert", "update") or function.attr in OF_TEXT:
            kinds = [
                program.types.kind(each)
                for each in walk(call)
                if isinstance(each, Name) and getattr(each, "variable", None) in variables
            ]
            return not mentions or all(each in ("number", "text") for each in kinds)
        return False
    defined = program.names.defined(function) if isinstance(function, Name) else None
    if not isinstance(defined, FunctionDef) or defined in program.ends:
        return False
    inside = list(walk(defined))
    if any(isinstance(each, (Raise, Yield, YieldFrom, Global, Nonlocal)) for each in inside):
        return False
    if any(
        isinstance(each, Call)
        and not (program.names.is_builtin(each.func) and each.func.id in HARMLESS | {"print", "input"})
        and not (isinstance(each.func, Attribute) and each.func.attr in OF_TEXT)
        for each in inside
    ):
        return False
    return not mentions or all(
        program.types.kind(each) in ("number", "text", "truth")
        for each in walk(call)
        if isinstance(each, Name) and getattr(each, "variable", None) in variables
    )
