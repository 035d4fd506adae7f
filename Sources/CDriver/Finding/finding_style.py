# --- what a program's text shows: what works, and could be said more simply -------------------------------------------


def find_style(program):
    for node in program.nodes:
        special = STYLES.get(type(node))
        if special:
            special(program, node)
    for node, asking in conditions(program.nodes):
        asked_for_length(program, node)
    builtin_hidden(program)


def imported(program, node):
    if any(each.name == "*" for each in node.names):
        program.add("star-import", node, node.module or "." * node.level)


def compared(program, node):
    said = program.said
    if len(node.ops) != 1:
        return
    op, right = node.ops[0], node.comparators[0]
    if isinstance(op, (Eq, NotEq)) and is_constant(right, bool):
        stays = isinstance(op, Eq) == right.value
        program.add("compared-to-true", node, said(node), said(node.left) if stays else "not " + said(node.left))
    elif isinstance(op, (Eq, NotEq)) and is_constant(right, type(None)):
        program.add(
            "none-compared-with-equals",
            node,
            said(node),
            "%s %s None" % (said(node.left), "is" if isinstance(op, Eq) else "is not"),
        )
    elif isinstance(op, (In, NotIn)) and isinstance(right, Call) and isinstance(right.func, Attribute):
        if right.func.attr == "keys" and not right.args:
            program.add("keys-needlessly", node, said(right), said(right.func.value))


def asked_for_length(program, node):
    if isinstance(node, Compare) and len(node.ops) == 1 and is_constant(node.comparators[0], int):
        whole, value, op = length_of(program, node.left), node.comparators[0].value, node.ops[0]
        if whole is None:
            return
        if value == 0 and isinstance(op, (Gt, NotEq)) or value == 1 and isinstance(op, GtE):
            program.add("length-as-condition", node, program.said(node), program.said(whole))
        elif value == 0 and isinstance(op, Eq) or value == 1 and isinstance(op, Lt):
            program.add("length-as-condition", node, program.said(node), "not " + program.said(whole))


def looped(program, node):
    """`for i in range(len(items))`, where `i` is only there to get at the items."""
    if not isinstance(node.target, Name) or not program.names.calls(node.iter, "range") or len(node.iter.args) != 1:
        return
    whole = length_of(program, node.iter.args[0])
    variable = node.target.binding.variable
    if whole is None or len(variable.bindings) != 1 or not variable.reads:
        return
    for each in variable.reads:
        above = each.above
        if not isinstance(above, Subscript) or above.slice is not each or not same(above.value, whole):
            return
        if not isinstance(above.ctx, Load):
            return
    if any(
        isinstance(each, Name) and is_name(whole, each.id) and not isinstance(each.ctx, Load)
        for statement in node.body
        for each in walk(statement)
    ):
        return
    program.add("range-len-loop", node, variable.name, program.said(whole), last=node.iter)


def branched(program, node):
    if unneeded_truth(program, node):
        return
    if not node.orelse or isinstance(node.above, If) and node in node.above.orelse:
        return
    if isinstance(node.orelse[0], If) or len(node.body) > 6:
        return
    if isinstance(node.body[-1], Return) and len(node.orelse) > 1:
        program.add("unneeded-else-after-return", node, program.said(node.test), last=node.test)


def truth(body):
    if len(body) == 1 and isinstance(body[0], Return) and is_constant(body[0].value, bool):
        return "return", body[0].value.value
    if (
        len(body) == 1
        and isinstance(body[0], Assign)
        and len(body[0].targets) == 1
        and is_constant(body[0].value, bool)
    ):
        if isinstance(body[0].targets[0], Name):
            return body[0].targets[0].id + " =", body[0].value.value
    return None


def unneeded_truth(program, node):
    first, second = truth(node.body), truth(node.orelse)
    if first and not node.orelse and first[0] == "return":
        block = next((each for _, each in program.text.blocks() if node in each), [])
        second = truth(block[block.index(node) + 1 :][:1]) if block else None
    if not first or not second or first[0] != second[0] or first[1] == second[1]:
        return False
    if isinstance(node.above, If) and node in node.above.orelse or not is_truth(node.test):
        return False
    said = program.said(node.test)
    if not first[1]:
        said = "not (%s)" % said
    program.add("unneeded-bool", node, first[0], said, last=node.test)
    return True


def is_truth(node):
    """Whether a condition is True or False itself."""
    if isinstance(node, Compare):
        return True
    if isinstance(node, BoolOp):
        return all(map(is_truth, node.values))
    if isinstance(node, UnaryOp):
        return isinstance(node.op, Not)
    return isinstance(node, Call) and isinstance(node.func, Attribute) and OF_TEXT.get(node.func.attr) is TRUTH


SIGNS = {Add: "+", Sub: "-", Mult: "*", Div: "/", FloorDiv: "//"}


def given(program, node):
    if len(node.targets) != 1 or not isinstance(node.targets[0], Name):
        return
    target, value = node.targets[0], node.value
    if isinstance(value, Lambda):
        program.add("lambda-assigned", node, target.id)
    elif isinstance(value, BinOp) and type(value.op) in SIGNS and is_name(value.left, target.id):
        kinds = [program.types.of(each.value) for each in target.binding.variable.bindings if each.value is not None]
        if any(each in (NUMBER, TEXT) for each in kinds) and LIST not in kinds and is_simple(value.right):
            sign = SIGNS[type(value.op)]
            program.add(
                "shorter-assignment",
                node,
                program.said(node),
                "%s %s= %s" % (target.id, sign, program.said(value.right)),
            )


def negated(program, node):
    if not isinstance(node.op, Not):
        return
    inner, said = node.operand, program.said
    if isinstance(inner, UnaryOp) and isinstance(inner.op, Not):
        program.add("double-negation", node, said(node), said(inner.operand))
    elif isinstance(inner, Compare) and len(inner.ops) == 1:
        left, right = said(inner.left), said(inner.comparators[0])
        other = {In: "not in", Is: "is not", Eq: "!=", NotEq: "=="}.get(type(inner.ops[0]))
        if other:
            program.add("not-in-front", node, said(node), "%s %s %s" % (left, other, right))


def joined(program, node):
    if not isinstance(node.op, And):
        return
    for one, other in zip(node.values, node.values[1:]):
        if not all(isinstance(each, Compare) and len(each.ops) == 1 for each in (one, other)):
            continue
        rising = all(isinstance(each.ops[0], (Lt, LtE)) for each in (one, other))
        if rising and same(one.comparators[0], other.left) and isinstance(other.left, Name):
            signs = ["<" if isinstance(each.ops[0], Lt) else "<=" for each in (one, other)]
            chain = "%s %s %s %s %s" % (
                program.said(one.left),
                signs[0],
                program.said(other.left),
                signs[1],
                program.said(other.comparators[0]),
            )
            program.add("chained-comparison", node, program.said(node), chain)
            return
        back = isinstance(one.ops[0], (Gt, GtE)) and isinstance(other.ops[0], (Lt, LtE))
        if back and same(one.left, other.left) and isinstance(one.left, Name):
            signs = ["<" if isinstance(one.ops[0], Gt) else "<=", "<" if isinstance(other.ops[0], Lt) else "<="]
            chain = "%s %s %s %s %s" % (
                program.said(one.comparators[0]),
                signs[0],
                program.said(one.left),
                signs[1],
                program.said(other.comparators[0]),
            )
            program.add("chained-comparison", node, program.said(node), chain)
            return


def formatted_text(program, node):
    if isinstance(node.above, FormattedValue) or isinstance(node.above, JoinedStr):
        return
    if node.values and all(isinstance(each, Constant) for each in node.values) and not isinstance(node.above, BinOp):
        program.add("f-without-braces", node)


def opened(program, node):
    """A file that is opened and never closed."""
    if not program.names.calls(node, "open") or isinstance(node.above, withitem):
        return
    above = node.above
    if isinstance(above, Assign) and len(above.targets) == 1 and isinstance(above.targets[0], Name):
        variable = above.targets[0].binding.variable
        if any(isinstance(each.above, Attribute) and each.above.attr == "close" for each in variable.reads):
            return
        if any(isinstance(each.above, (withitem, Return, Call)) for each in variable.reads):
            return
        program.add("open-without-close", node, variable.name)
    elif isinstance(above, Attribute):
        program.add("open-without-name", node, program.said(node))


def builtin_hidden(program):
    called = {
        "list",
        "dict",
        "set",
        "str",
        "int",
        "float",
        "sum",
        "max",
        "min",
        "len",
        "input",
        "print",
        "range",
        "tuple",
        "sorted",
        "type",
        "abs",
        "round",
        "open",
        "bool",
        "all",
        "any",
        "zip",
        "map",
        "filter",
        "next",
        "iter",
    }
    told = {each.parts[0] for each in program.text.findings if each.kind == "builtin-shadowed"}
    for scope in program.names.scopes:
        if scope.kind not in ("module", "function"):
            continue
        for variable in scope.variables.values():
            if (
                variable.name in called - told
                and variable.hows() & {"assign", "for"}
                and not variable.hows() & {"import"}
            ):
                first = min(variable.bindings, key=lambda each: each.node.lineno)
                if first.how in ("assign", "for"):
                    program.add("builtin-hidden", first.node, variable.name)


STYLES = {
    ImportFrom: imported,
    Compare: compared,
    For: looped,
    If: branched,
    Assign: given,
    UnaryOp: negated,
    BoolOp: joined,
    JoinedStr: formatted_text,
    Call: opened,
}
