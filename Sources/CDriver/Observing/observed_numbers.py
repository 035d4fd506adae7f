# --- what was at hand where an exception was raised: values of the right type ----------------------------------------


def facts_of_value(error, place):
    message = message_of(error)
    if message.startswith(("invalid literal for int()", "could not convert string to float")):
        wanted = "int" if message.startswith("invalid") else "float"
        calls = [
            node
            for node in place.find("Call")
            if name_of_node(node.func) == "Name" and node.func.id in ("int", "float")
        ]
        values = [Value("text", node.args[0], place) for node in calls if node.args]
        values = [
            each
            for each in values
            if each.value is UNKNOWN or type(each.value) is str and not reads(each.value, wanted)
        ]
        maps = "yes" if any(called_name(node) == "map" for node in place.find("Call")) else ""
        text = message.partition(": ")[2]
        return Facts(
            "number-text",
            values[:1] if len(values) == 1 else [],
            wanted=wanted,
            text=shortened(text, 60),
            source=values[0].source if len(values) == 1 else "",
            maps=maps,
        )
    if "values to unpack" in message:
        return facts_of_unpacking(message, place)
    if "not in list" in message or "not in tuple" in message or message.startswith("list.remove"):
        return facts_of_search(place)
    if "empty" in message:
        return facts_of_empty(place)
    return None


def reads(text, wanted):
    if len(text) > 1000:
        return False
    try:
        int(text) if wanted == "int" else float(text)
    except ValueError:
        return False
    return True


def facts_of_unpacking(message, place):
    expected = "".join(filter(str.isdigit, message.partition("expected")[2].partition(",")[0]))
    statement = [
        node for node in place.tree.nodes if is_statement(node) and node.lineno <= place.line <= node.end_lineno
    ]
    loops = [
        node
        for node in place.tree.nodes
        if name_of_node(node) in ("For", "comprehension")
        and name_of_node(node.target) in ("Tuple", "List")
        and node.target.lineno <= place.line <= node.target.end_lineno
    ]
    if loops:
        loop = loops[-1]
        holder = place.value(loop.iter)
        item = first_unfit(holder, expected)
        return Facts(
            "unpack-loop",
            [Value("holder", loop.iter, place)],
            names=place.text(loop.target),
            expected=expected,
            item="" if item is None else shown(item[0]),
            got="" if item is None else size_of(item[0]),
            item_kind="" if item is None else name_of_type(type(item[0])),
            call=called(loop.iter),
        )
    for node in statement[-1:]:
        if name_of_node(node) == "Assign" and name_of_node(node.targets[0]) in ("Tuple", "List"):
            got = message.partition("got ")[2].rstrip(")")
            value = Value("holder", node.value, place)
            return Facts(
                "unpack",
                [value],
                names=place.text(node.targets[0]),
                expected=expected,
                got=got or ("" if value.size is None else value.size),
                call=called(node.value),
            )
    return None


def first_unfit(holder, expected):
    if type(holder) not in (list, tuple, dict) or not expected:
        return None
    for item in list(holder)[:MOST_KEYS]:
        if type(item) not in (list, tuple, str):
            return None
        if len(item) != int(expected):
            return (item,)
    return None


def facts_of_search(place):
    for node in place.find("Call"):
        if name_of_node(node.func) == "Attribute" and node.func.attr in ("remove", "index") and node.args:
            holder, wanted = place.value(node.func.value), place.value(node.args[0])
            if (
                type(holder) not in (list, tuple)
                or wanted is UNKNOWN
                or not is_exact(wanted)
                or len(holder) > MOST_KEYS
            ):
                continue
            items = [each for each in holder if is_exact(each)]
            near_one, why = nearest_key(wanted, items)
            return Facts(
                "not-found",
                [Value("holder", node.func.value, place), Value("key", node.args[0], place)],
                near=shown(near_one[0]) if near_one else "",
                why=why,
                method=node.func.attr,
            )
    return None


def facts_of_zero(error, place):
    for node in place.find("BinOp", "AugAssign", "Call"):
        if name_of_node(node) == "Call":
            if called_name(node) != "divmod" or len(node.args) != 2:
                continue
            divisor = node.args[1]
        elif name_of_node(node.op) in ("Div", "FloorDiv", "Mod"):
            divisor = node.right if name_of_node(node) == "BinOp" else node.value
        else:
            continue
        value = place.value(divisor)
        if value is not UNKNOWN and not (type(value) in (int, float, bool, complex) and value == 0):
            continue
        parts = [part for part in walk(divisor) if part is not divisor and name_of_node(part) in ("Name", "Attribute")]
        values = [
            each
            for each in (Value("part", part, place) for part in parts)
            if each.value is not UNKNOWN
            and type(each.value) not in (Function, Builtin, Module)
            and not is_class(each.value)
        ]
        counted = name_of_node(divisor) == "Call" and called_name(divisor) in ("len", "sum") and divisor.args
        return Facts(
            "zero",
            [Value("divisor", divisor, place), *values[:2]],
            empty=place.text(divisor.args[0]) if counted and called_name(divisor) == "len" else "",
            loop=loop_over(divisor, place),
        )
    return None


def facts_of_assertion(error, place):
    for node in place.find("Assert") or [
        node
        for node in place.tree.nodes
        if name_of_node(node) == "Assert" and node.lineno <= place.line <= node.end_lineno
    ]:
        test = node.test
        if name_of_node(test) == "Compare" and len(test.ops) == 1:
            values = [Value("left", test.left, place), Value("right", test.comparators[0], place)]
            if any(each.value is not UNKNOWN for each in values):
                return Facts("assert", values, test=place.text(test, 80))
        return Facts("assert", ordinary_values(walk(test), place), test=place.text(test, 80))
    return None
