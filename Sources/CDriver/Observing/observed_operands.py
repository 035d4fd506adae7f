# --- what was at hand where an exception was raised: operands --------------------------------------------------------


def facts_of_operands(error, place):
    for node in place.find("BinOp", "AugAssign", "Compare"):
        if name_of_node(node) == "Compare":
            pairs = list(zip([node.left, *node.comparators], node.comparators, node.ops))
        elif name_of_node(node) == "AugAssign":
            pairs = [(node.target, node.value, node.op)]
        else:
            pairs = [(node.left, node.right, node.op)]
        for left, right, operator in pairs:
            kinds = kinds_in(message_of(error))
            one, other = Value("left", left, place, kind=kinds[0]), Value("right", right, place, kind=kinds[1])
            if all(not wanted or found.kind == wanted for found, wanted in zip((one, other), kinds)):
                return Facts(
                    "operands",
                    [one, other],
                    operator=OPERATORS.get(name_of_node(operator), ""),
                    changes="yes" if name_of_node(node) == "AugAssign" else "",
                )
    return None


OPERATORS = dict(
    Add="+",
    Sub="-",
    Mult="*",
    Div="/",
    FloorDiv="//",
    Mod="%",
    Pow="**",
    Lt="<",
    Gt=">",
    LtE="<=",
    GtE=">=",
    In="in",
    NotIn="not in",
    MatMult="@",
    BitOr="|",
    BitAnd="&",
    BitXor="^",
    LShift="<<",
    RShift=">>",
)


def kinds_in(message):
    """The types that a message names for the left and the right side; nothing for one that it does not name."""
    if message.startswith("can only concatenate "):
        left, right = message[len("can only concatenate ") :].partition(" (not ")[::2]
        return left, quoted(right, '"')
    if message.startswith("can't multiply sequence"):
        return "", ""
    words = message.split("'")
    if "between instances" in message:
        return (words[3], words[5]) if len(words) > 6 else ("", "")
    if message.startswith("unsupported operand"):
        words = message.partition(": ")[2].split("'")
        return (words[1], words[3]) if len(words) > 4 else ("", "")
    if message.startswith("argument of type"):
        return "", words[1] if len(words) > 2 else ""
    return "", ""


def quoted(text, mark):
    parts = text.split(mark)
    return parts[1] if len(parts) > 2 else ""


def facts_of_type(error, place):
    message = message_of(error)
    for start, finder in TYPE_FORMS:
        if message.startswith(start):
            found = finder(error, place)
            if found:
                return found
    words = message.split("'")
    kind = words[1] if len(words) > 2 else ""
    if message.endswith("object is not callable"):
        return facts_of_part("not-callable", kind, [node.func for node in place.find("Call")], place)
    if "object is not iterable" in message or message.startswith("cannot unpack non-iterable"):
        kind = kind or message[len("cannot unpack non-iterable ") :].partition(" ")[0]
        return facts_of_part("not-iterable", kind, walked(place), place)
    if (
        "object is not subscriptable" in message
        or "does not support item" in message
        or "doesn't support item" in message
    ):
        return facts_of_part("not-subscriptable", kind, [node.value for node in place.find("Subscript")], place)
    if message.startswith("object of type"):
        arguments = [each for node in place.find("Call") for each in node.args]
        return facts_of_part("no-length", kind, arguments, place)
    if "() " in message:
        return facts_of_call(message, place)
    return None


def walked(place):
    """The parts of a line whose items are asked for."""
    for node in place.nodes:
        kind = name_of_node(node)
        if kind in ("For", "AsyncFor", "comprehension"):
            yield node.iter
        elif kind == "Call" and node.lineno <= place.line:  # some Pythons name the whole loop as the place
            yield from node.args
        elif kind in ("Assign", "Starred", "YieldFrom"):
            yield node.value
    statement = [
        node for node in place.tree.nodes if is_statement(node) and node.lineno <= place.line <= node.end_lineno
    ]
    for node in statement[-1:]:
        if name_of_node(node) in ("For", "AsyncFor"):
            yield node.iter
        elif name_of_node(node) == "Assign":
            yield node.value
    if place.failing is not None:
        yield place.failing


def facts_of_part(form, kind, nodes, place):
    """The one part of the line that is of the type which the message names."""
    values, unknown, seen = [], [], set()
    for node in nodes:
        if id(node) in seen:
            continue
        seen.add(id(node))
        if not hasattr(node, "end_col_offset") or is_statement(node) or is_in(node, unknown):
            continue
        value = place.value(node)
        if value is UNKNOWN:
            unknown.append(node)
        elif name_of_type(type(value)) == kind:
            values.append(Value("object", node, place))
    if not values and len(unknown) == 1:
        values = [Value("object", unknown[0], place, kind=kind)]
    if not values:
        return None
    details = {}
    found = values[0]
    if form == "not-callable" and found.source in place.builtins:
        details = {"builtin": found.source, "lines": names_of(map(str, sorted(set(all_assigned(found.source, place)))))}
    if (
        form == "not-iterable"
        and kind == "int"
        and any(name_of_node(each) in ("For", "comprehension") for each in loops(place))
    ):
        details = {"loops": "yes"}
    return Facts(form, values[:1], kind=kind, **details)


def loops(place):
    return [
        node
        for node in place.tree.nodes
        if name_of_node(node) in ("For", "comprehension") and getattr(node, "lineno", node.target.lineno) == place.line
    ]


def all_assigned(name, place):
    return assigned_in(place.tree.nodes, name)


def facts_of_unary(error, place):
    nodes = place.find("UnaryOp")
    return Facts("unary", [Value("object", nodes[0].operand, place)]) if len(nodes) == 1 else None


def facts_of_indices(error, place):
    for node in place.find("Subscript"):
        key = place.value(node.slice)
        if key is not UNKNOWN and type(key) is not int or name_of_node(node.slice) == "Slice":
            return Facts(
                "index-type",
                [Value("holder", node.value, place), Value("index", node.slice, place)],
                loop=loop_over(node.slice, place),
            )
    return None


def facts_of_unhashable(error, place):
    kind = quoted(message_of(error), "'")
    found = [
        node
        for node in place.nodes
        if hasattr(node, "end_col_offset") and name_of_type(type(place.value(node))) == kind
    ]
    keys = [key for node in place.find("Dict") for key in node.keys] + [
        each for node in place.find("Set") for each in node.elts
    ]
    keys += [node.slice for node in place.find("Subscript")] + [
        each for node in place.find("Call") for each in node.args
    ]
    nodes = [node for node in found if any(node is key for key in keys)] or found
    holders = [place.value(node.func.value) for node in place.find("Call") if name_of_node(node.func) == "Attribute"]
    in_set = place.find("Set") or any(type(each) is set for each in holders)
    return Facts("unhashable", [Value("object", nodes[0], place)], set="yes" if in_set else "") if nodes else None


def facts_of_order(error, place):
    """Values of which neither is less than the other, or something looked for in a text that is none."""
    message = message_of(error)
    return facts_of_operands(error, place) if "not supported between" in message or "in <string>" in message else None


TYPE_FORMS = (
    ("unsupported operand", facts_of_operands),
    ("can only concatenate", facts_of_operands),
    ("can't multiply sequence", facts_of_operands),
    ("'", facts_of_order),
    ("argument of type", facts_of_operands),
    ("bad operand type for unary", facts_of_unary),
    ("unhashable type", facts_of_unhashable),
    ("cannot use '", facts_of_unhashable),
    ("list indices", facts_of_indices),
    ("string indices", facts_of_indices),
    ("tuple indices", facts_of_indices),
)
