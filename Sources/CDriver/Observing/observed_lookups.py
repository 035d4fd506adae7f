# --- what was at hand where an exception was raised: names -----------------------------------------------------------


def is_known_as(found, value):
    """Whether what was found may be a value: of plain ones that are alike one may be had twice."""
    if found is UNKNOWN or found is value:
        return True
    return type(found) is type(value) and type(value) in (str, int, float, bytes) and found == value


def facts_of_attribute(error, place):
    name, value = name_in(error, AttributeError), AttributeError.__dict__["obj"].__get__(error)
    nodes = [node for node in place.find("Attribute") if node.attr == name]
    if not nodes and value is None:
        # Of an assignment it is told in the message alone.
        parts = message_of(error).split("'")
        name = parts[3] if len(parts) > 4 else ""
        nodes = [node for node in place.find("Attribute") if node.attr == name]
        value = place.value(nodes[0].value) if nodes else UNKNOWN
    nodes = [node for node in nodes if is_known_as(place.value(node.value), value)]
    if not nodes or value is UNKNOWN:
        return None
    node = nodes[0]
    owner = Value("object", node.value, place, (value,))
    stored = "yes" if name_of_node(node.ctx) != "Load" else ""
    if value is None:
        return Facts("attribute-of-none", [owner], name=name, stores=stored)
    if type(value) is Module:
        return facts_of_module(name, owner, value, place)
    names = attribute_names(value)
    mine = is_open(type(value)) or is_class(value) and is_open(value)
    own = class_node(place, name_of_type(value if is_class(value) else type(value))) if mine else None
    return Facts(
        "attribute-of-class" if is_class(value) else "attribute",
        [owner],
        name=name,
        stores=stored,
        near=names_of(near(name, public(names)) or near(name, names)),
        function=name if is_function(name) else "",
        called="yes" if is_called(node, place) else "",
        public=names_of(public(own_attributes(value)), 8) if mine else "",
        **facts_of_class(own, name),
    )


def is_function(name):
    return name in BUILTIN_FUNCTIONS or name in (
        "int",
        "str",
        "float",
        "list",
        "set",
        "tuple",
        "dict",
        "range",
        "enumerate",
    )


def is_called(node, place):
    return any(name_of_node(each) == "Call" and each.func is node for each in place.tree.nodes)


def class_node(place, name):
    found = [node for node in place.tree.nodes if name_of_node(node) == "ClassDef" and node.name == name]
    return found[0] if len(found) == 1 else None


def facts_of_class(own, name):
    """Where in a class of the learner's an attribute is assigned, if anywhere; how its `__init__` may be misspelt."""
    if own is None:
        return {}
    details = {"class_line": own.lineno}
    for method in own.body:
        if name_of_node(method) not in ("FunctionDef", "AsyncFunctionDef"):
            continue
        for node in walk(method):
            is_target = name_of_node(node) == "Attribute" and name_of_node(node.ctx) == "Store" and node.attr == name
            if is_target and name_of_node(node.value) == "Name" and node.value.id == first_parameter(method):
                details["assigned_in"], details["assigned_line"] = method.name, node.lineno
            if name_of_node(node) == "Name" and name_of_node(node.ctx) == "Store" and node.id == name:
                details["bare_in"], details["bare_line"] = method.name, node.lineno
        if method.name == "__init__" and name in parameters(method):
            details["parameter_line"] = method.lineno
        if method.name != "__init__" and method.name.strip("_") in ("init", "int", "inint", "ini", "intit", "innit"):
            details["init"], details["init_line"] = method.name, method.lineno
    return details


def first_parameter(method):
    named = [*method.args.posonlyargs, *method.args.args]
    return named[0].arg if named else ""


def facts_of_module(name, owner, value, place):
    held = own_attributes(value)
    module = plain(held.get("__name__", "?"))
    details = {"name": name, "module": module, "near": names_of(near(name, public(held)))}
    own = own_file(held.get("__file__"), place)
    if own:
        details["own_file"] = own
        details["standard"] = "yes" if module in STANDARD_MODULES else ""
        details["reads"] = "yes" if is_initializing(held) else ""
    # As in `time.time` for a function that is another module's.
    inner = held.get(module)
    if is_class(inner) and name in attribute_names(inner):
        details["inner"] = module
    return Facts("attribute-of-module", [owner], **details)


def is_initializing(held):
    spec = held.get("__spec__")
    return own_attributes(spec).get("_initializing", False) is True if spec is not None else False


def own_file(path, place):
    if type(path) is not str or not path.startswith(place.work + "/"):
        return ""
    name = path[len(place.work) + 1 :]
    return name if name in place.files else ""


# Where names come from that are most often used without their import.
HOMES = {
    "math": "sqrt pi floor ceil factorial gcd log sin cos tan isclose inf trunc",
    "random": "randint choice shuffle randrange sample uniform",
    "time": "sleep perf_counter monotonic",
    "datetime": "timedelta date datetime timezone",
    "collections": "Counter defaultdict deque namedtuple OrderedDict",
    "dataclasses": "dataclass field",
    "pathlib": "Path",
    "functools": "reduce lru_cache partial wraps cache",
    "itertools": "chain product combinations permutations groupby islice accumulate zip_longest",
    "typing": "Optional List Dict Tuple Any Union Callable Iterable Protocol TypedDict Literal",
    "contextlib": "contextmanager suppress ExitStack",
    "abc": "ABC abstractmethod",
    "enum": "Enum auto IntEnum",
    "decimal": "Decimal",
    "fractions": "Fraction",
    "statistics": "mean median stdev",
    "string": "ascii_lowercase",
    "json": "dumps loads",
    "copy": "deepcopy",
    "os": "getcwd listdir",
    "sys": "argv stdin stdout stderr",
    "operator": "itemgetter attrgetter",
    "concurrent.futures": "ThreadPoolExecutor",
    "threading": "Thread Lock",
    "heapq": "heappush heappop heapify",
    "bisect": "bisect_left bisect_right insort",
    "pprint": "pprint",
}
HOME_OF = {name: module for module, names in HOMES.items() for name in names.split()}


def quoted_in(message):
    parts = message.split("'")
    return parts[1] if len(parts) > 2 else ""


def facts_of_name(error, place):
    name = name_in(error, NameError) or quoted_in(message_of(error))
    if not name:
        return None
    names = [*place.locals, *place.globals, *place.builtins]
    modules = [key for key, each in place.globals.items() if type(each) is Module and name in own_attributes(each)]
    details = {
        "near": names_of(near(name, names)),
        "module": name if name in STANDARD_MODULES else "",
        "member": modules[0] if modules else "",
        "home": HOME_OF.get(name, ""),
        "called": "yes"
        if any(is_call_of(node, name) and node.lineno == place.line for node in place.tree.nodes)
        else "",
    }
    builtin = [each for each in near(name, place.builtins, 1) if squeezed(each) == squeezed(name)]
    details["builtin"] = builtin[0] if builtin else ""
    me = first_parameter(place.function) if place.function is not None else ""
    if me in place.locals and (name in attribute_names(place.locals[me])) and is_open(type(place.locals[me])):
        details["me"] = me
    details.update(where_assigned(name, place))
    return Facts("name", [], name=name, **details)


def is_call_of(node, name):
    return name_of_node(node) == "Call" and name_of_node(node.func) == "Name" and node.func.id == name


def where_assigned(name, place):
    """Where in the file something of this name is made, all the same."""
    details = {}
    for node in place.tree.nodes:
        kind = name_of_node(node)
        if kind in ("FunctionDef", "AsyncFunctionDef") and node is not place.function:
            if name in parameters(node) or any(True for _ in assigned_in(walk_function(node), name)):
                details.setdefault("other_function", node.name)
        elif kind == "ExceptHandler" and node.name == name:
            details["except_line"] = node.lineno
        elif kind == "comprehension" and any(
            name_of_node(each) == "Name" and each.id == name for each in walk(node.target)
        ):
            details["comprehension_line"] = node.target.lineno
    scopes = [walk_function(place.tree.root)] + ([walk_function(place.function)] if place.function is not None else [])
    for scope in scopes:
        lines = sorted(assigned_in(scope, name))
        if lines and lines[0] > place.line:
            details["later_line"] = lines[0]
        elif lines:
            details["earlier_line"] = lines[0]
    for node in place.tree.root.body:
        if name_of_node(node) in ("FunctionDef", "AsyncFunctionDef", "ClassDef") and node.name == name:
            details["defined_line"] = node.lineno
    return details


def assigned_in(nodes, name):
    for line, _ in assignments(nodes, lambda target: name_of_node(target) == "Name" and target.id == name):
        yield line


def facts_of_unbound(error, place):
    name = name_in(error, NameError) or quoted_in(message_of(error))
    if not name or place.function is None or name not in place.frame.f_code.co_varnames:
        return None
    nodes = list(walk_function(place.function))
    lines = sorted(set(assigned_in(nodes, name)))
    if not lines:
        return None
    counts = [
        node
        for node in nodes
        if name_of_node(node) == "AugAssign"
        and name_of_node(node.target) == "Name"
        and node.target.id == name
        and node.lineno == place.line
    ]
    outside = place.globals.get(name, UNKNOWN)
    return Facts(
        "unbound",
        [],
        name=name,
        function=place.function.name,
        lines=", ".join(map(str, lines[:4])),
        counts="yes" if counts else "",
        outside="" if outside is UNKNOWN else shown(outside),
        builtin=name if name in place.builtins else "",
        conditional="yes" if lines[0] < place.line else "",
    )


def facts_of_import(error, place):
    module = name_in(error, ImportError)
    path = ImportError.__dict__["path"].__get__(error)
    message = message_of(error)
    wanted = quoted_in(message)
    if message.startswith("cannot import name"):
        held = own_attributes(sys_modules.get(module)) if type(sys_modules.get(module)) is Module else {}
        own = own_file(path, place)
        return Facts(
            "import-name",
            [],
            name=wanted,
            module=module,
            near=names_of(near(wanted, public(held))),
            own_file=own,
            standard="yes" if module in STANDARD_MODULES else "",
            reads="yes" if "partially initialized" in message else "",
        )
    if message.startswith("No module named"):
        own = [name[:-3].replace("/", ".") for name in place.files if name.endswith(".py")]
        return Facts(
            "no-module",
            [],
            name=module,
            near=names_of(near(module.partition(".")[0], [*STANDARD_MODULES, *own], 1)),
            package=quoted_in(message.partition(";")[2]),
        )
    return None
