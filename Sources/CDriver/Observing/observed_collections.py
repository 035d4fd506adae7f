# --- what was at hand where an exception was raised: places and keys -------------------------------------------------


def facts_of_index(error, place):
    message = message_of(error)
    for node in place.find("Subscript"):
        holder, index = place.value(node.value), place.value(node.slice)
        size = size_of(holder) if type(holder) in COUNTED or is_library(holder, "deque") else None
        if holder is UNKNOWN and type(index) is int and name_of_node(node.slice) != "Slice":
            return Facts(
                "index-of-call",
                [Value("index", node.slice, place)],
                holder=place.text(node.value),
                call=called(node.value),
            )
        if size is None or type(index) not in (int, bool) or -size <= index < size:
            continue
        stored = name_of_node(node.ctx) == "Store"
        return Facts(
            "index",
            [Value("holder", node.value, place), Value("index", node.slice, place)],
            assigns="yes" if stored else "",
            loop=loop_over(node.slice, place),
            known=is_argv(node.value, place),
            loop_test=test_of_loop(node.slice, place),
        )
    for node in place.find("Call"):
        if name_of_node(node.func) != "Attribute" or node.func.attr not in ("pop", "popleft"):
            continue
        holder = place.value(node.func.value)
        if (type(holder) is list or is_library(holder, "deque")) and "empty" in message and not size_of(holder):
            return Facts("pop-empty", [Value("holder", node.func.value, place)])
        if type(holder) is list and node.args and "range" in message:
            return Facts("index", [Value("holder", node.func.value, place), Value("index", node.args[0], place)])
    return facts_of_empty(place)


def called(node):
    return node.func.attr if name_of_node(node) == "Call" and name_of_node(node.func) == "Attribute" else ""


def is_argv(node, place):
    return "argv" if name_of_node(node) == "Attribute" and place.text(node) == "sys.argv" else ""


def loop_over(node, place):
    """What the loop goes over that gives a name its values."""
    if name_of_node(node) != "Name":
        return ""
    for loop in place.tree.nodes:
        if name_of_node(loop) in ("For", "comprehension") and name_of_node(loop.target) == "Name":
            if loop.target.id == node.id and loop.target.lineno <= place.line and is_around(loop, place):
                return place.text(loop.iter)
    return ""


def test_of_loop(node, place):
    """What a `while` around the line asks of a name by which it counts."""
    for loop in place.tree.nodes:
        if name_of_node(loop) == "While" and name_of_node(node) == "Name" and is_around(loop, place):
            if any(name_of_node(each) == "LtE" for each in walk(loop.test)):
                if any(name_of_node(each) == "Name" and each.id == node.id for each in walk(loop.test)):
                    return place.text(loop.test)
    return ""


def is_around(loop, place):
    return name_of_node(loop) == "comprehension" or loop.lineno <= place.line <= loop.end_lineno


def facts_of_empty(place):
    """A call whose argument is an empty collection."""
    for node in place.find("Call"):
        for argument in node.args[:1]:
            value = place.value(argument)
            if value is not UNKNOWN and type(value) in COUNTED and not size_of(value):
                return Facts("empty-argument", [Value("argument", argument, place)], function=place.text(node.func))
    return None


def facts_of_key(error, place):
    arguments = BaseException.__dict__["args"].__get__(error)
    if len(arguments) != 1:
        return None
    key, form = arguments[0], "key"
    for node in place.find("Subscript", "Call"):
        if name_of_node(node) == "Subscript":
            holder, wanted = node.value, node.slice
        elif name_of_node(node.func) == "Attribute" and node.func.attr in ("pop", "remove") and node.args:
            holder, wanted, form = node.func.value, node.args[0], node.func.attr
        elif name_of_node(node.func) == "Attribute" and node.func.attr in ("format", "format_map"):
            return Facts("format-key", [], key=shown(key))
        else:
            continue
        value = place.value(holder)
        if value is UNKNOWN or not (is_kind(value, dict) or is_kind(value, set)) or not is_exact(key):
            continue
        found = place.value(wanted)
        if found is not UNKNOWN and (type(found) is not type(key) or found != key):
            continue
        return facts_of_missing(key, wanted, value, holder, form, place)
    return None


def facts_of_missing(key, wanted, value, holder, form, place):
    base = dict if is_kind(value, dict) else set
    if base.__len__(value) > MOST_KEYS:
        return None
    keys = [each for each in base.__iter__(value) if is_exact(each)]
    if any(type(each) is type(key) and each == key for each in keys):
        return None
    near_one, why = nearest_key(key, keys)
    listed = base.__len__(value) <= 8 and len(keys) == base.__len__(value)
    return Facts(
        form,
        [Value("holder", holder, place), Value("key", wanted, place, (key,))],
        near=shown(near_one[0]) if near_one else "",
        near_kind=name_of_type(type(near_one[0])) if near_one else "",
        why=why,
        keys=names_of((shown(each) for each in keys), 8) if listed else "",
    )


def nearest_key(key, keys):
    """A key that may be meant, and in what it is another."""
    words = key if type(key) is str else str(key) if type(key) in (int, float) else None
    if words is None:
        return None, ""
    for each in keys:
        if (
            type(each) is not type(key)
            and type(each) in (int, float, str)
            and type(each) is not bool
            and str(each) == words
        ):
            return (each,), "type"
    if type(key) is not str:
        return None, ""
    texts = [each for each in keys if type(each) is str and len(each) < 200]
    for each in texts:
        if each.strip() == key.strip():
            return (each,), "space"
    for each in texts:
        if each.strip().casefold() == key.strip().casefold():
            return (each,), "case"
    close = near(key, texts, 1)
    return ((close[0],), "spelling") if close else (None, "")
