# --- what was at hand where an exception was raised: the facts -------------------------------------------------------


class Facts:
    """What was found, by a name for its form: values of parts of the line, and details by name."""

    def __init__(self, form, values=(), **details):
        self.form, self.values = form, [each for each in values if each is not None]
        self.details = {
            name.replace("_", "-"): str(each) for name, each in details.items() if each not in (None, "", [])
        }


class Value:
    """A part of the line: what it does there, its text, its value and where that comes from."""

    def __init__(self, role, node, place, value=None, kind=""):
        value = place.value(node) if value is None else value[0]
        self.role, self.source = role, place.text(node)
        self.value = value
        self.kind = kind if value is UNKNOWN else name_of_type(type(value))
        self.shown = "" if value is UNKNOWN else shown(value)
        self.size = None if value is UNKNOWN else size_of(value)
        told = None if value is UNKNOWN and kind == "NoneType" else value
        self.origin = origin_of(node, place, told)


def message_of(error):
    arguments = BaseException.__dict__["args"].__get__(error)
    return arguments[0] if len(arguments) > 0 and type(arguments[0]) is str else ""


def name_in(error, kind):
    """The name that an exception is about."""
    value = kind.__dict__["name"].__get__(error) if "name" in kind.__dict__ else None
    return value if type(value) is str else ""


def names_of(values, most=6):
    values = list(values)
    return ", ".join(values) if len(values) <= most else ""


def ordinary_values(nodes, place, most=4):
    """The values of the names in some part of the program, each once."""
    found, told = [], set()
    for node in nodes:
        if name_of_node(node) not in ("Name", "Attribute", "Subscript") or len(found) == most:
            continue
        value = place.value(node)
        source = place.text(node)
        if value is UNKNOWN or source in told or type(value) in (Function, Method, Builtin, Module) or is_class(value):
            continue
        told.add(source)
        found.append(Value("part", node, place))
    return found


def facts_of_line(place):
    failing = place.failing
    if failing is None:
        return None
    if any(name_of_node(node) == "Raise" for node in place.nodes):
        if place.is_example:
            return None  # it is what the author tries, and no line of the learner's
        tests = [
            node.test
            for node in place.tree.nodes
            if name_of_node(node) == "If" and node.lineno <= place.line <= node.end_lineno and node.lineno != place.line
        ]
        tests = tests[-1:]
        values = ordinary_values(walk(tests[0]), place) if tests else []
        return Facts(
            "raised-here",
            values,
            test=place.text(tests[0], 80) if tests else "",
            test_line=tests[0].lineno if tests else "",
        )
    values = ordinary_values(place.nodes, place)
    return Facts("values", values) if values else None
