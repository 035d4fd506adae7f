# --- what a program's text shows: lines that are never come to, loops and functions that do not end -------------------


def find_ways(program):
    unreachable(program)
    loops_that_run_once(program)
    endless_recursion(program)
    missing_returns(program)
    finally_returns(program)


LEAVERS = (Return, Raise, Break, Continue)


def is_leaving(statement, program):
    """Whether nothing behind a statement in its block is come to, as can be seen from it alone."""
    if isinstance(statement, LEAVERS):
        return True
    if isinstance(statement, If):
        return bool(statement.orelse) and all(
            is_leaving(block[-1], program) for block in (statement.body, statement.orelse)
        )
    return isinstance(statement, Expr) and any(flow.never_ends(statement) for flow in program.flows.values())


def unreachable(program):
    reached = set()
    known = set()
    for flow in program.flows.values():
        found = flow.reachable()
        for point in flow.points:
            if point.node is not None:
                known.add(id(point.node))
                if id(point) in found:
                    reached.add(id(point.node))
    for above, block in program.text.blocks():
        for before, statement in zip(block, block[1:]):
            if id(statement) not in known or id(statement) in reached or id(before) not in reached:
                continue
            rest = block[block.index(statement) :]
            if all(is_nothing(each) for each in rest) or is_generator_mark(rest):
                continue
            first = next(each for each in rest if not is_nothing(each))
            if isinstance(before, While):
                program.add("code-after-endless-loop", first, program.said(before.test), before.lineno)
            else:
                program.add("unreachable-code", first, word_of(before), before.lineno)


def word_of(statement):
    if isinstance(statement, LEAVERS):
        return type(statement).__name__.lower()
    if isinstance(statement, If):
        return word_of(statement.body[-1])
    return "exit" if isinstance(statement, Expr) else type(statement).__name__.lower()


def is_nothing(statement):
    """Whether leaving a statement out changes nothing, so that it may stand there by habit."""
    if isinstance(statement, Expr):
        return isinstance(statement.value, Constant)
    if isinstance(statement, Return):
        return True
    return isinstance(statement, (Pass, Break, Continue, Raise, Assert) + FUNCTIONS + (ClassDef,))


def is_generator_mark(rest):
    return any(isinstance(each, (Yield, YieldFrom)) for each in own(rest))


def loops_that_run_once(program):
    for node in program.nodes:
        if not isinstance(node, LOOPS) or len(node.body) == 1 and not isinstance(node.body[0], (If, Match)):
            continue
        flow = flow_around(node, program)
        if flow is None or not flow.heads.get(id(node)) or flow.goes_round(node):
            continue
        if not any(isinstance(each, If) for each in node.body) and not isinstance(node, FOR_LOOPS):
            continue
        # Without a choice in it, taking the first is what is meant.
        if not any(isinstance(each, (If, Match)) for each in node.body):
            continue
        last = [each for each in own(node.body) if isinstance(each, LEAVERS) and not is_in_inner_loop(each, node)]
        leaver = last[-1] if last else node.body[-1]
        if all(isinstance(each, Raise) for each in last):
            continue
        word = "for" if isinstance(node, FOR_LOOPS) else "while"
        program.add("loop-runs-once", leaver, word, node.lineno, type(leaver).__name__.lower())


def is_in_inner_loop(node, loop):
    return isinstance(node, (Break, Continue)) and enclosing(node, LOOPS) is not loop


def flow_around(node, program):
    function = enclosing(node, DEFERRED + (ClassDef,))
    if function is None:
        return program.flow(program.tree)
    return program.flow(function)


def certain_parts(node):
    """All parts of an expression that are worked out whenever it is."""
    yield node
    for child in children(node):
        if isinstance(child, DEFERRED + COMPREHENSIONS):
            continue
        if isinstance(node, BoolOp) and child is not node.values[0]:
            continue
        if isinstance(node, IfExp) and child is not node.test:
            continue
        if isinstance(node, Compare) and len(node.comparators) > 1 and child not in (node.left, node.comparators[0]):
            continue
        yield from certain_parts(child)


def endless_recursion(program):
    for function in program.functions:
        flow = program.flow(function)
        if flow is None or is_generator(function) or isinstance(function, AsyncFunctionDef):
            continue
        is_asked = [is_name(each, "property") for each in function.decorator_list]
        if function.decorator_list and is_asked != [True]:
            continue
        calls = own_calls(function, program, bool(is_asked))
        if not calls:
            continue
        blocked = set()
        for point in flow.points:
            if point.node is None:
                continue
            if any(each is call for each in parts_of_point(point) for call in calls):
                blocked.add(id(point))
        if blocked and id(flow.exit) not in flow.reachable(without=blocked) and not leaves_otherwise(flow, blocked):
            program.add("recursion-without-end", function, function.name, calls[0].lineno)


def leaves_otherwise(flow, blocked):
    """Whether an exception or a program's end is come to before."""
    reached = flow.reachable(without=blocked)
    for point in flow.points:
        if id(point) in reached and isinstance(point.node, Raise):
            return True
        if id(point) in reached and isinstance(point.node, stmt) and flow.never_ends(point.node):
            return True
    # A loop without an end is not this mistake.
    return not any(
        id(before) in reached or before is flow.entry
        for point in flow.points
        if id(point) in blocked
        for before in point.before
    )


def parts_of_point(point):
    node = point.node
    if isinstance(node, (If, While)):
        return certain_parts(node.test)
    if isinstance(node, FOR_LOOPS):
        return certain_parts(node.iter)
    if isinstance(node, (With, AsyncWith, Match, *TRIES, ClassDef, *FUNCTIONS, ExceptHandler)):
        return ()
    return certain_parts(node)


def own_calls(function, program, is_asked):
    """Where a function certainly calls itself."""
    found = []
    for each in own_nodes(function):
        if isinstance(function.above, ClassDef):
            first = first_parameter(function)
            if (
                first is None
                or not isinstance(each, Attribute)
                or each.attr != function.name
                or not is_name(each.value, first)
            ):
                continue
            if any(is_name(base, function.above.name) for one in program.classes for base in one.bases):
                continue
            if is_asked and isinstance(each.ctx, Load):
                found.append(each)
            elif not is_asked and isinstance(each.above, Call) and each.above.func is each:
                found.append(each.above)
        elif isinstance(each, Call) and isinstance(each.func, Name) and program.names.defined(each.func) is function:
            found.append(each)
    return found


def missing_returns(program):
    """Functions that return a value on some ways, and nothing where they come to their end."""
    for function in program.functions:
        flow = program.flow(function)
        if flow is None or is_generator(function) or function.decorator_list and not is_plain_property(function):
            continue
        valued = [each for each in returns_of(function) if each.value is not None]
        if not valued or any(is_constant(each.value, type(None)) for each in valued):
            continue
        reached = flow.reachable(weak=False)
        if id(flow.fell) not in reached or any(each.value is None for each in returns_of(function)):
            continue
        if all(is_empty_handed(each.value) for each in valued) or allows_nothing(function):
            continue
        if is_asked_for_nothing(function, program):
            continue
        last = last_falling(function, flow, reached)
        if last is None:
            continue
        program.add("missing-return-on-path", last, function.name, program.said(valued[0].value), last.lineno)


def is_plain_property(function):
    return all(is_name(each, "property") or is_name(each, "staticmethod") for each in function.decorator_list)


def is_empty_handed(value):
    return isinstance(value, Call) and isinstance(value.func, Attribute) and value.func.attr in ("append", "write")


def allows_nothing(function):
    """Whether the type hint says that it may return nothing, or Python asks it whether something holds."""
    return function.name in ("__exit__", "__aexit__") or function.returns is not None and any(
        is_constant(each, type(None)) or is_name(each, "Optional") or is_constant(each, str)
        for each in walk(function.returns)
    )


def is_asked_for_nothing(function, program):
    """Whether somebody looks whether it was nothing, or whether it was true, or lets its value go."""
    for node in program.nodes:
        if is_constant(node, type(None)) and isinstance(node.above, Compare):
            return True
        if isinstance(node, Call):
            name = node.func.id if isinstance(node.func, Name) else getattr(node.func, "attr", None)
            if name == function.name and isinstance(node.above, (Expr, If, While, BoolOp, NamedExpr)):
                return True
            if name == function.name and isinstance(node.above, UnaryOp):
                return True
    return False


def last_falling(function, flow, reached):
    """The statement from which the end is come to: one whose other ways return a value."""
    for before in flow.fell.before:
        if id(before) not in reached or before.node is None:
            continue
        node = before.node if isinstance(before.node, stmt) else enclosing(before.node, stmt)
        # What a search returns that finds nothing is often nothing.
        if not isinstance(node, (Return,) + LOOPS):
            return node
    return None


def finally_returns(program):
    for node in program.nodes:
        if isinstance(node, TRIES):
            for each in own(node.finalbody):
                if (
                    isinstance(each, Return)
                    or isinstance(each, (Break, Continue))
                    and is_below(enclosing(each, LOOPS) or node.above, node) is False
                ):
                    program.add("finally-return", each, type(each).__name__.lower())
