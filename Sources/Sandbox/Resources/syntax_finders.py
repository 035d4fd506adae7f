# --- the syntax of files, read and never run: where which construct is -----------------------------------------------

# What a construct is called, and its words, are rows of Construct.swift. Here is where each of them is found: `FINDERS`
# has what stands at one node of the tree, `measured` what is counted, and below that is what takes several places.

# What changes meaning where nobody can see it from the text alone.
DYNAMIC_NAMES = set(
    "eval exec compile getattr setattr delattr vars globals locals __import__ __builtins__ breakpoint __loader__ __spec__ "
    "sys.modules sys._getframe sys.settrace sys.setprofile sys.meta_path operator.methodcaller operator.attrgetter "
    "types.FunctionType types.CodeType types.LambdaType types.MethodType os.system os.popen".split()
)
DYNAMIC_MODULES = set(
    "builtins importlib imp inspect ctypes _ctypes gc marshal pickle runpy code codeop subprocess cffi pkgutil zipimport".split()
)
DYNAMIC_ATTRIBUTES = set(
    "__dict__ __globals__ __builtins__ __code__ __closure__ __getattribute__ __subclasses__ __mro__ __bases__ __base__ "
    "__self__ __func__ __wrapped__ __import__ __loader__ f_globals f_builtins f_locals gi_frame cr_frame tb_frame "
    "__setattr__ __delattr__".split()
)
MUTABLE_KINDS = set("List Dict Set ListComp DictComp SetComp".split())
MUTABLE_CALLS = set(
    "list dict set bytearray collections.defaultdict collections.deque collections.Counter collections.OrderedDict".split()
)
# What stands there by its kind alone.
PLAIN_KINDS = {
    "For": ("for", "loop"), "AsyncFor": ("for", "loop", "await"), "While": ("while", "loop"), "If": ("if",),
    "IfExp": ("conditional-expression",), "Match": ("match",), "Lambda": ("lambda",), "Try": ("try",),
    "TryStar": ("try",), "With": ("with",), "AsyncWith": ("with", "await"), "Assert": ("assert",), "Yield": ("yield",),
    "YieldFrom": ("yield",), "Await": ("await",), "Return": ("return",), "Break": ("break",), "Continue": ("continue",),
    "ListComp": ("comprehension",), "SetComp": ("comprehension",), "DictComp": ("comprehension",),
    "GeneratorExp": ("comprehension",), "MatchClass": ("type-test",), "JoinedStr": ("f-string",),
}

# --- what stands at one node


def found_at(file, node, scope, place):
    """Triples of a construct, its names and a mark: how it is there; and its line, where that is not the node's."""
    kind = kind_of(node)
    if kind == "JoinedStr" and place.in_text:
        return []  # how a value is to be written
    found = [(each, [""], "") for each in PLAIN_KINDS.get(kind, ())]
    finder = FINDERS.get(kind)
    return found + finder(file, node, scope, place) if finder else found


def at_function(file, node, scope, place):
    name = ".".join(place.path + (node.name,))
    found = [("function", [name], "")] + at_definition(file, node, name)
    if kind_of(node) == "AsyncFunctionDef":
        found.append(("async-function", [name], ""))
    found += mutable_defaults(file, node)
    bare = [each for each in own_parameters(node, scope) if each.annotation is None]
    found += [("missing-annotation", ["%s(%s)" % (name, each.arg)], "", each.lineno) for each in bare]
    if node.returns is None and node.name != "__init__":
        found.append(("missing-annotation", [name], ""))
    return found


def own_parameters(node, scope):
    """All but the object that a method is called on."""
    every = parameters_of(node)
    is_method = scope.kind == "class" and "staticmethod" not in map(dotted, node.decorator_list)
    receiver = (node.args.posonlyargs + node.args.args)[:1] if is_method else []
    return [each for each in every if each not in receiver]


def at_class(file, node, scope, place):
    name = ".".join(place.path + (node.name,))
    found = [("class", [name], "")] + at_definition(file, node, name)
    return found + [("base", meanings(file, dotted(each)), "", each.lineno) for each in node.bases]


def at_definition(file, node, name):
    found = []
    for each in node.decorator_list:
        maker = each.func if kind_of(each) == "Call" else each
        found.append(("decorator", meanings(file, dotted(maker)), "", each.lineno))
    if docstring_of(node) is not None:
        found.append(("docstring", [name], ""))
    elif not node.name.startswith("_"):
        found.append(("missing-docstring", [name], ""))
    return found


def docstring_of(node):
    first = node.body[0] if node.body else None
    value = first.value if kind_of(first) == "Expr" else None
    if kind_of(value) != "Constant" or not isinstance(value.value, str):
        return None
    value.is_docstring = True
    return value


def mutable_defaults(file, node):
    defaults = node.args.defaults + [each for each in node.args.kw_defaults if each]
    return [("mutable-default", [""], "", each.lineno) for each in defaults if is_mutable(file, each)]


def is_mutable(file, value):
    if kind_of(value) == "Call":
        return bool(MUTABLE_CALLS.intersection(meanings(file, dotted(value.func))))
    return kind_of(value) in MUTABLE_KINDS


def at_lambda(file, node, scope, place):
    return mutable_defaults(file, node)


def at_module(file, node, scope, place):
    return [("docstring", [""], "")] if docstring_of(node) is not None else []


def at_parameter(file, node, scope, place):
    return [("parameter", [node.arg], "")]


def at_shared(file, node, scope, place):
    return [(kind_of(node).lower(), [name], "") for name in node.names]


def at_raise(file, node, scope, place):
    raised = node.exc.func if kind_of(node.exc) == "Call" else node.exc
    return [("raise", meanings(file, dotted(raised)), "")]


def at_handler(file, node, scope, place):
    found = [] if node.type else [("bare-except", [""], "")]
    for each in getattr(node.type, "elts", [node.type]) if node.type else ():
        found.append(("except", meanings(file, dotted(each)), ""))
    if all(kind_of(each) == "Pass" or kind_of(getattr(each, "value", None)) == "Constant" for each in node.body):
        found.append(("silent-except", [""], ""))
    return found


def at_import(file, node, scope, place):
    source = imported_module(file, node)
    if any(each.name == "*" for each in node.names):
        return imports([source]) + [("star-import", [source], "")]
    if kind_of(node) == "ImportFrom":
        return [each for name in node.names for each in imports([source, join_names(source, name.name)])]
    return [each for name in node.names for each in imports([name.name])]


def imports(names):
    names = [name for name in names if name]
    found = [("import", names[-1:], "")]
    if any(name.partition(".")[0] in DYNAMIC_MODULES or name in DYNAMIC_NAMES for name in names):
        found.append(("dynamic", names[-1:], ""))
    return found


def at_call(file, node, scope, place):
    names = meanings(file, dotted(node.func)) if dotted(node.func) else ["()"]
    node.func.is_called = True
    found = [("call", names, "")]
    if place.in_function and {"print", "sys.stdout.write"}.intersection(names):
        found.append(("print-in-function", [""], ""))
    if {"isinstance", "issubclass"}.intersection(names) or "type" in names and len(node.args) == 1:
        found.append(("type-test", [""], ""))
    if "type" in names and len(node.args) == 3:
        found.append(("dynamic", ["type"], ""))
    if {"__import__", "importlib.import_module"}.intersection(names) and node.args:
        first = node.args[0]
        if kind_of(first) == "Constant" and isinstance(first.value, str):
            found += imports([first.value])
    return found


def at_name(file, node, scope, place):
    if kind_of(node.ctx) != "Load":
        return []
    names, found = meanings(file, node.id), []
    own = is_own(file, node.id, scope, line_of(node, place))
    if DYNAMIC_NAMES.intersection(names) or any(name.partition(".")[0] in DYNAMIC_MODULES for name in names):
        # What is imported is the answer's own only where a file of it defines that, and does not hand on something else.
        if not own or not file.defined.issuperset(names[1:]):
            found.append(("dynamic", [node.id], ""))
    if getattr(node, "is_called", False) or getattr(node, "is_owner", False):
        return found
    if own and len(names) == 1:
        return found
    return found + mentioned(node, names, place)


def at_attribute(file, node, scope, place):
    if kind_of(node.ctx) != "Load":
        return []
    names = meanings(file, dotted(node))
    # `str.upper` hands on no `str`; but `print.__call__` is print.
    node.value.is_owner = not node.attr.startswith("__")
    found = [("type-test", [""], "")] if node.attr == "__class__" else []
    if node.attr in DYNAMIC_ATTRIBUTES or DYNAMIC_NAMES.intersection(names):
        found.append(("dynamic", names[:1], ""))
    return found if getattr(node, "is_called", False) else found + mentioned(node, names, place)


def mentioned(node, names, place):
    """A function that is named and not called there: it may be called by whoever gets it."""
    mark = "alias" if getattr(node, "is_alias", False) else "mention"
    found = [("call", names, mark)]
    if place.in_function and {"print", "sys.stdout.write"}.intersection(names):
        found.append(("print-in-function", [""], mark))
    return found


def at_class_pattern(file, node, scope, place):
    return [("call", ["()." + name], "mention") for name in node.kwd_attrs]


def at_constant(file, node, scope, place):
    value = node.value
    if value is None or value is ... or isinstance(value, bool) or getattr(node, "is_docstring", False):
        return []
    if place.in_text and value == "":
        return []  # only some versions have it in the tree
    name = constant_name(value)
    found = [("literal", [name], "")]
    if isinstance(value, (int, float, complex)) and value not in (0, 1) and not place.is_named:
        found.append(("magic-number", [name], ""))
    return found


def constant_name(value):
    if isinstance(value, int) and value.bit_length() > 1000:
        return "a number of %d bits" % value.bit_length()
    return value if isinstance(value, str) else repr(value)


def at_assignment(file, node, scope, place):
    if scope.kind != "module" or node.value is None or not is_mutable(file, node.value):
        return []
    names = [each.id for each in targets_of(node) if kind_of(each) == "Name"]
    return [("mutable-global", [name], "") for name in names if not name.isupper() and not name.startswith("__")]


FINDERS = {
    "FunctionDef": at_function, "AsyncFunctionDef": at_function, "ClassDef": at_class, "Lambda": at_lambda,
    "Module": at_module, "arg": at_parameter, "Global": at_shared, "Nonlocal": at_shared, "Raise": at_raise,
    "ExceptHandler": at_handler, "Import": at_import, "ImportFrom": at_import, "Call": at_call, "Name": at_name,
    "Attribute": at_attribute, "MatchClass": at_class_pattern, "Constant": at_constant, "Assign": at_assignment,
    "AnnAssign": at_assignment,
}


# --- what is counted


def count_node(file, node, place):
    """Adds what is at a node to every function that it is in, or else to the code outside of them."""
    kind = kind_of(node)
    is_branch = kind in ("If", "IfExp") or kind == "match_case" and not is_wildcard(node)
    depth = place.depth + 1 if kind in BLOCK_KINDS else 0
    extra = sum(crowded(getattr(node, field, None)) for field in ("body", "orelse", "finalbody"))
    own = (node.measures,) if hasattr(node, "measures") else ()
    for function in place.functions + own or (file.outside,):
        function.branches += is_branch
        function.depth = max(function.depth, depth - function.base)
        function.extra_lines += extra


def is_wildcard(node):
    return kind_of(node.pattern) == "MatchAs" and node.pattern.pattern is None and node.guard is None


def crowded(statements):
    """How many statements share a line with the one before."""
    if not isinstance(statements, list):
        return 0
    return sum(second.lineno == first.end_lineno for first, second in zip(statements, statements[1:]))


def measured(file):
    """Quadruples of a measure, a line, the name of what is measured, and how much there is."""
    for node, scope, place in file.steps:
        count_node(file, node, place)
    found = [("file-lines", 1, "", file.lines)]
    found += [("branches", 1, "", file.outside.branches), ("depth", 1, "", file.outside.depth)]
    for node, scope, place in file.steps:
        if hasattr(node, "measures"):
            own, line = node.measures, node.lineno
            found.append(("function-lines", line, own.name, node.end_lineno - line + 1 + own.extra_lines))
            found += [("branches", line, own.name, own.branches), ("depth", line, own.name, own.depth)]
            found.append(("parameters", line, own.name, len(own_parameters(node, scope))))
        elif kind_of(node) == "ClassDef":
            methods = sum(kind_of(each) in FUNCTION_KINDS for each in node.body)
            found.append(("methods", node.lineno, ".".join(place.path + (node.name,)), methods))
    return found


# --- what takes several places


def recursions(file):
    """Where a function uses one that leads back to it."""
    uses = []
    for node, scope, place in file.steps:
        user = function_around(scope)
        if user:
            for used in used_functions(node, scope):
                user.uses.append((used, node, place))
    for function in file.functions:
        for used, node, place in function.uses:
            if leads_to(used, function):
                uses.append((node, place, function.name))
    return uses


def function_around(scope):
    while scope and not hasattr(scope, "function"):
        scope = scope.outer
    return scope.function if scope else None


def used_functions(node, scope):
    kind = kind_of(node)
    if kind == "Name" and kind_of(node.ctx) == "Load":
        while scope:
            if node.id in scope.bound and scope.shared.get(node.id) is None and scope.kind != "class":
                return scope.functions.get(node.id, [])
            scope = scope.outer
    if kind == "Attribute" and kind_of(node.value) == "Name":
        while scope:
            if scope.kind == "class" and node.attr in scope.functions:
                return scope.functions[node.attr] if is_receiver(node.value.id, scope) else []
            scope = scope.outer
    return []


def is_receiver(name, scope):
    return name in ("self", "cls") or name == getattr(scope, "name", None)


def leads_to(start, goal):
    seen, todo = set(), [start]
    while todo:
        function = todo.pop()
        if function is goal:
            return True
        if id(function) not in seen:
            seen.add(id(function))
            todo += [used for used, _, _ in function.uses]
    return False


def import_cycles(files):
    """Imports at the level of modules that lead back to the file they stand in."""
    modules = {module_name(file.name): file for file in files}
    edges = {id(file): [] for file in files}
    for file in files:
        for node, scope, place in file.steps:
            if kind_of(node) in ("Import", "ImportFrom") and not (place.in_function or place.is_for_types):
                for target in imported_files(file, node, modules):
                    edges[id(file)].append((target, node))
    found = []
    for file in files:
        for target, node in edges[id(file)]:
            if reaches(target, file, edges):
                found.append((file, node, module_name(target.name)))
    return found


def module_name(path):
    return path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def imported_files(file, node, modules):
    if kind_of(node) == "Import":
        return [modules[each.name] for each in node.names if each.name in modules]
    source = imported_module(file, node)
    names = [join_names(source, each.name) for each in node.names]
    return [modules[name if name in modules else source] for name in names if name in modules or source in modules]


def reaches(start, goal, edges):
    seen, todo = set(), [start]
    while todo:
        file = todo.pop()
        if file is goal:
            return True
        if id(file) not in seen:
            seen.add(id(file))
            todo += [target for target, _ in edges[id(file)]]
    return False


# --- one definition alone


def glob_matches(pattern, name):
    """Whether a name is meant by a pattern, in which `*` stands for anything."""
    first, *rest = pattern.split("*")
    if not rest:
        return pattern == name
    if not name.startswith(first) or len(name) < len(pattern) - len(rest):
        return False
    at, last = len(first), rest.pop()
    for part in rest:
        at = name.find(part, at)
        if at < 0:
            return False
        at += len(part)
    return name.endswith(last) and len(name) - len(last) >= at


def scope_faults(file, within, answer):
    """Whether the definition is there; and what else is put in its place, so that nobody could tell which is meant."""
    is_there = False
    for node, scope, place in file.steps:
        if kind_of(node) in FUNCTION_KINDS or kind_of(node) == "ClassDef":
            name = ".".join(place.path + (node.name,))
            if glob_matches(within, name):
                is_there = True
                others = [line for line, kind, other in scope.binders[node.name] if not is_part(kind, other)]
                if len(others) > 1:
                    answer.append([b"scope-twice", file.name, others[-1], name])
        elif kind_of(node) == "Attribute" and kind_of(node.ctx) == "Store":
            for name in meanings(file, set_attribute(node, place)):
                tails = (name, name.partition(".")[2])
                if any(tail in file.known and glob_matches(within, tail) for tail in tails):
                    answer.append([b"scope-twice", file.name, node.lineno, name])
    return is_there


def set_attribute(node, place):
    """What is set, as `Shelf.add`, also where that is done by `self.add = …`."""
    name = dotted(node)
    first, _, rest = name.partition(".")
    return place.class_path + "." + rest if first in ("self", "cls") and place.class_path else name


def is_part(kind, node):
    """Whether a definition adds to one of the same name: a setter, an overload."""
    if kind != "definition":
        return False
    marks = [dotted(each.func if kind_of(each) == "Call" else each) for each in node.decorator_list]
    return any(mark.endswith((".setter", ".deleter", ".getter", ".register", "overload")) for mark in marks)


