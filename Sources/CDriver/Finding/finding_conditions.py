# --- what a program's text shows: conditions that ask something else than is meant ------------------------------------


def find_conditions(program):
    for node, asking in conditions(program.nodes):
        constant_condition(program, node, asking)
    for node in program.nodes:
        if isinstance(node, BoolOp):
            constant_alternative(program, node)
        elif isinstance(node, Compare):
            comparison(program, node)
        elif isinstance(node, Assert) and isinstance(node.test, Tuple) and node.test.elts:
            program.add("assert-on-tuple", node, program.said(node.test.elts[0]))


def always(node):
    """Whether an expression is true or false whatever the program does, where that can hardly be meant."""
    if isinstance(node, Constant) and type(node.value) in (str, int, float, bytes):
        return bool(node.value)
    if isinstance(node, (Tuple, List, Set)) and node.elts:
        return True
    if isinstance(node, JoinedStr) and any(is_constant(each, str) and each.value for each in node.values):
        return True
    return True if isinstance(node, Dict) and node.keys else None


def constant_condition(program, node, asking):
    if isinstance(node.above, BoolOp):
        return
    found = always(node)
    if isinstance(asking, While) and isinstance(node, Constant):
        if node is asking.test and not node.value and not is_generator_mark(asking.body):
            program.add("constant-condition", node, program.said(node), "false")
        elif not is_constant(node, bool, int) and node is asking.test and not is_constant(node, str):
            program.add("constant-condition", node, program.said(node), "true")
        return
    if found is None or is_constant(node, int, float) and node.value in (0, 1):
        return
    if isinstance(asking, Assert) or isinstance(node, Constant) and isinstance(node.value, bytes):
        return
    program.add("constant-condition", node, program.said(node), "true" if found else "false")


def constant_alternative(program, node):
    """As in `x == 1 or 2`."""
    word = "or" if isinstance(node.op, Or) else "and"
    for before, each in zip(node.values, node.values[1:]):
        if not isinstance(before, Compare) and not (isinstance(before, Constant) and before is not node.values[0]):
            if not (before is node.values[0] and isinstance(before, Constant) and isinstance(each, Compare)):
                continue
        if isinstance(each, Constant) and type(each.value) in (str, int, float) and isinstance(node.values[0], Compare):
            if not is_choice(node):
                compared = program.said(node.values[0].left)
                program.add("alternative-always-true", node, program.said(node), program.said(each), compared, word)
            return
        first = node.values[0]
        if isinstance(first, Constant) and type(first.value) in (str, int, float) and isinstance(each, Compare):
            if len(each.comparators) == 1 and isinstance(each.ops[0], (Eq, NotEq)) and first.value not in (0, 1, ""):
                program.add(
                    "alternative-always-true",
                    node,
                    program.said(node),
                    program.said(first),
                    program.said(each.left),
                    word,
                )
            return


def is_choice(node):
    """Whether `and` and `or` are used to choose a value: `x > 0 and "plus" or "minus"`."""
    above = node.above
    if isinstance(above, BoolOp):
        return True
    asked = any(each is node for each, _ in conditions_above(node))
    return not asked and isinstance(node.op, And)


def conditions_above(node):
    at = node
    while isinstance(at.above, (BoolOp, UnaryOp)):
        at = at.above
    if isinstance(at.above, (If, While, IfExp)) and at.above.test is at or isinstance(at.above, comprehension):
        yield node, at.above


def comparison(program, node):
    names, said = program.names, program.said
    sides = [node.left, *node.comparators]
    for before, op, after in zip(sides, node.ops, node.comparators):
        if isinstance(op, (Is, IsNot)):
            literal = next((each for each in (before, after) if is_literal(each)), None)
            if literal is not None and not any(is_constant(each, bool, type(None)) for each in (before, after)):
                word, right = ("is", "==") if isinstance(op, Is) else ("is not", "!=")
                program.add("is-with-literal", node, said(node), word, right)
                return
        if isinstance(op, (Eq, Lt, Gt, LtE, GtE, Is)) and same(before, after) and is_simple(before):
            if not isinstance(before, Constant) and enclosing(node, (Assert,)) is None:
                program.add("self-comparison", node, said(node), said(before))
                return
        for one, other in ((before, after), (after, before)):
            if not isinstance(op, (Eq, NotEq, Lt, Gt, LtE, GtE)):
                continue
            if isinstance(one, Name) and is_function_name(program, one) and not may_be_function(program, other):
                program.add("function-compared", node, said(one), said(node))
                return
    if len(node.ops) > 1:
        kinds = {chain_kind(op) for op in node.ops}
        if "member" in kinds or len(kinds) > 1:
            program.add("comparison-chain-surprise", node, said(node), *chain_parts(program, node))


def chain_parts(program, node):
    middle = program.said(node.comparators[0])
    marks = {
        Eq: "==",
        NotEq: "!=",
        Lt: "<",
        LtE: "<=",
        Gt: ">",
        GtE: ">=",
        In: "in",
        NotIn: "not in",
        Is: "is",
        IsNot: "is not",
    }
    yield "%s %s %s" % (program.said(node.left), marks[type(node.ops[0])], middle)
    yield "%s %s %s" % (middle, marks[type(node.ops[1])], program.said(node.comparators[1]))


def chain_kind(op):
    if isinstance(op, (In, NotIn)):
        return "member"
    if isinstance(op, (Is, IsNot)):
        return "is"
    return "equal" if isinstance(op, (Eq, NotEq)) else "order"


def is_literal(node):
    if isinstance(node, UnaryOp):
        node = node.operand
    return (
        isinstance(node, (List, Dict, Set, JoinedStr))
        or is_constant(node, str, int, float, bytes)
        or isinstance(node, Tuple)
    )


PYTHONS_FUNCTIONS = {
    name for name, each in vars(builtins).items() if type(each).__name__ == "builtin_function_or_method"
}


def is_function_name(program, node):
    """Whether a name certainly means a function."""
    if program.names.is_builtin(node):
        return node.id in PYTHONS_FUNCTIONS
    return isinstance(program.names.defined(node), FUNCTIONS) and not program.is_dynamic


def may_be_function(program, node):
    if isinstance(node, Name):
        return is_function_name(program, node) or "?" in program.types.of(node)
    return not isinstance(node, (Constant, BinOp, JoinedStr, List, Tuple)) and not program.names.calls(
        node, "int", "len", "str", "float", "input"
    )
