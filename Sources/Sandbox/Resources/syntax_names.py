# --- the syntax of files, read and never run: nodes, scopes, and what names mean -------------------------------------

# Nothing of this calls itself, so that no nesting exhausts it; and where a name could mean two things, it means both.

FUNCTION_KINDS = {"FunctionDef", "AsyncFunctionDef"}
COMPREHENSION_KINDS = {"ListComp", "SetComp", "DictComp", "GeneratorExp"}
BLOCK_KINDS = set("If For AsyncFor While With AsyncWith Try TryStar Match".split())
LONGEST_CHAIN = 30
MOST_MEANINGS = 50


def plain(**fields):
    return type(sys.implementation)(**fields)


def kind_of(node):
    return type(node).__name__


def children_of(node, tree_node):
    """The nodes right below one, each with the name of its field, in the order of the text."""
    found = []
    for field in node._fields:
        value = getattr(node, field, None)
        for each in value if isinstance(value, list) else (value,):
            if isinstance(each, tree_node):
                found.append((field, each))
    return found


def parameters_of(node):
    arguments = node.args
    every = arguments.posonlyargs + arguments.args + arguments.kwonlyargs
    return every + [each for each in (arguments.vararg, arguments.kwarg) if each]


# --- scopes and places


def new_scope(kind, outer):
    scope = plain(kind=kind, outer=outer, bound=set(), shared={}, functions={}, binders={})
    scope.module = outer.module if outer else scope
    return scope


def outermost_place():
    """Where a node stands: in which definitions and functions, how deep, and in which line where its own is not to be trusted.

    Before Python 3.12 those inside of a text with values are not lines of the file.
    """
    return plain(
        path=(), functions=(), class_path="", depth=0, line=0, in_function=False, in_text=False, is_named=False,
        is_for_types=False,
    )


def changed(place, **fields):
    return plain(**{**vars(place), **fields})


def steps_of(tree, tree_node):
    """Every node with the scope that its names are looked up in and its place, in the order of the text."""
    module = new_scope("module", None)
    stack, steps = [(tree, module, outermost_place())], []
    while stack:
        node, scope, place = stack.pop()
        steps.append((node, scope, place))
        stack.extend(reversed(steps_below(node, scope, place, tree_node)))
    return steps


def new_measures(name="", line=1, base=0):
    return plain(name=name, line=line, base=base, branches=0, depth=0, extra_lines=0)


def steps_below(node, scope, place, tree_node):
    kind, inner = kind_of(node), scope
    if kind in FUNCTION_KINDS or kind == "ClassDef":
        inner = new_scope("class" if kind == "ClassDef" else "function", scope)
        place = inside_definition(node, place)
    elif kind == "Lambda":
        inner = new_scope("function", scope)
        place = changed(place, in_function=True)
    elif kind in COMPREHENSION_KINDS:
        inner = new_scope("comprehension", scope)
        node.generators[0].first_scope = scope
    elif kind in BLOCK_KINDS:
        place = changed(place, depth=place.depth + 1)
    elif kind == "JoinedStr":
        place = changed(place, line=place.line or node.lineno, in_text=True)
    node.inner = inner
    return [
        (child, scope_of(kind, field, node, scope, inner), place_of(kind, field, child, node, place))
        for field, child in children_of(node, tree_node)
    ]


def inside_definition(node, place):
    path = place.path + (node.name,)
    if kind_of(node) == "ClassDef":
        return changed(place, path=path, class_path=".".join(path))
    node.measures = new_measures(".".join(path), node.lineno, place.depth)
    return changed(place, path=path, functions=place.functions + (node.measures,), in_function=True)


def scope_of(kind, field, node, scope, inner):
    """Defaults, decorators and bases are looked up outside, and so is what a comprehension goes through first."""
    if kind in FUNCTION_KINDS or kind in ("ClassDef", "Lambda"):
        return inner if field == "body" else scope
    if kind == "comprehension" and field == "iter":
        return getattr(node, "first_scope", inner)
    return inner


def place_of(kind, field, child, node, place):
    if kind == "If" and field == "orelse" and len(node.orelse) == 1 and kind_of(child) == "If":
        if child.col_offset == node.col_offset:
            return changed(place, depth=place.depth - 1)  # an elif
    if kind == "If" and field == "body" and dotted(node.test) in ("TYPE_CHECKING", "typing.TYPE_CHECKING"):
        return changed(place, is_for_types=True)
    if kind in ("Assign", "AnnAssign") and field == "value" and is_constant_name(node):
        return changed(place, is_named=True)
    return place


def targets_of(node):
    return node.targets if kind_of(node) == "Assign" else [node.target]


def is_constant_name(node):
    targets = targets_of(node)
    names = getattr(targets[0], "elts", targets) if len(targets) == 1 else ()
    return bool(names) and all(kind_of(each) == "Name" and each.id.isupper() for each in names)


# --- what names mean


def bind(scope, name, node, line, kind):
    while scope.kind == "comprehension" and kind == "walrus":
        scope = scope.outer
    if name in scope.shared:
        scope = scope.module if scope.shared[name] == "global" else scope.outer or scope
    scope.bound.add(name)
    scope.binders.setdefault(name, []).append((line, kind, node))


def declare(steps):
    """Which names are not a function's own, before anything is bound."""
    for node, scope, place in steps:
        if kind_of(node) in ("Global", "Nonlocal"):
            for name in node.names:
                scope.shared[name] = kind_of(node).lower()


def collect_names(file):
    for node, scope, place in file.steps:
        kind = kind_of(node)
        if kind == "Name" and kind_of(node.ctx) != "Load":
            if kind_of(node.ctx) == "Del":
                file.deleted.add(node.id)
            bind(scope, node.id, node, node.lineno, "walrus" if getattr(node, "is_walrus", False) else "name")
        elif kind == "NamedExpr":
            node.target.is_walrus = True
            note_alias(file, [node.target], node.value)
        elif kind in ("Assign", "AnnAssign"):
            note_alias(file, targets_of(node), node.value)
        elif kind in FUNCTION_KINDS or kind == "ClassDef":
            bind(scope, node.name, node, node.lineno, "definition")
            if kind in FUNCTION_KINDS:
                define_function(file, scope, node, node.name, ".".join(place.path + (node.name,)))
        elif kind in ("Import", "ImportFrom"):
            collect_import(file, node, scope)
        elif kind == "ExceptHandler" and node.name:
            bind(scope, node.name, node, node.lineno, "name")
        elif kind in ("MatchAs", "MatchStar") and node.name:
            bind(scope, node.name, node, node.lineno, "name")
        elif kind == "MatchMapping" and node.rest:
            bind(scope, node.rest, node, node.lineno, "name")
        if kind in FUNCTION_KINDS or kind == "Lambda":
            for parameter in parameters_of(node):
                bind(node.inner, parameter.arg, parameter, parameter.lineno, "parameter")
    collect_certain(file)


def define_function(file, scope, node, name, path):
    function = plain(name=path, scope=node.inner, node=node, uses=[])
    file.functions.append(function)
    node.inner.function = function
    if name:
        scope.functions.setdefault(name, []).append(function)


def collect_certain(file):
    """Names that the module itself has given a meaning, in lines that are always gone through."""
    for node in file.tree.body:
        kind = kind_of(node)
        names = []
        if kind == "Assign" or kind == "AnnAssign" and node.value:
            for target in targets_of(node):
                names += [each.id for each in getattr(target, "elts", [target]) if kind_of(each) == "Name"]
        elif kind in FUNCTION_KINDS or kind == "ClassDef":
            names = [node.name]
        elif kind in ("Import", "ImportFrom"):
            names = [(each.asname or each.name).partition(".")[0] for each in node.names]
        for name in names:
            file.certain.setdefault(name, node.end_lineno)


def collect_import(file, node, scope):
    source = imported_module(file, node)
    for each in node.names:
        if each.name == "*":
            file.stars.append(source)
            continue
        name = each.asname or each.name.partition(".")[0]
        meaning = each.name if each.asname else name
        if kind_of(node) == "ImportFrom":
            meaning = join_names(source, each.name)
        bind(scope, name, node, node.lineno, "import")
        if meaning != name:
            file.aliases.setdefault(name, set()).add(meaning)


def join_names(module, name):
    return module + "." + name if module else name


def imported_module(file, node):
    """The module that `from` names, with its dots made names of packages."""
    module, level = getattr(node, "module", "") or "", getattr(node, "level", 0) or 0
    if not level:
        return module
    folders = file.name.split("/")[:-1]
    package = ".".join(folders[: len(folders) - (level - 1)])
    return join_names(package, module) if module else package


def note_alias(file, targets, value):
    if kind_of(value) == "Lambda" and len(targets) == 1 and kind_of(targets[0]) == "Name":
        value.given_name = targets[0].id
    name = dotted(value)
    if not name or name.startswith("()"):
        return
    for target in targets:
        if kind_of(target) == "Name":
            file.aliases.setdefault(target.id, set()).add(name)
            value.is_alias = True


def dotted(node):
    """`a.b.c` as it is written, `().c` where what has the attribute is no name; nothing for anything else."""
    parts = []
    while kind_of(node) == "Attribute" and len(parts) < LONGEST_CHAIN:
        parts.append(node.attr)
        node = node.value
    if kind_of(node) == "Name":
        parts.append(node.id)
    elif parts:
        parts.append("()")
    return ".".join(reversed(parts))


def meanings(file, name):
    """What a dotted name may stand for: as it is written, and by all that its first part has been given."""
    found, todo = [], [name]
    while todo and len(found) < MOST_MEANINGS:
        each = todo.pop(0)
        for prefix in ("builtins.", "__builtins__."):
            if each.startswith(prefix):
                todo.append(each[len(prefix) :])
        if each in found:
            continue
        found.append(each)
        first, dot, rest = each.partition(".")
        todo += [meaning + dot + rest for meaning in sorted(file.aliases.get(first, ()))]
    if "." not in name:
        found += [join_names(module, name) for module in file.stars]
    return found


def is_own(file, name, scope, line):
    """Whether a name is certainly the file's own, so that it is nothing of Python's."""
    while scope.outer:
        if scope.shared.get(name) == "global":
            break
        if scope.kind != "class" and name in scope.bound and name not in scope.shared:
            return True
        scope = scope.outer
    return name not in file.deleted and name in file.certain and file.certain[name] < line


