# --- what a program's text shows: errors that are waited for in the wrong way, and default values ---------------------


def find_errors(program):
    for node in program.nodes:
        if isinstance(node, TRIES):
            handler_order(program, node)
            for each in node.handlers:
                hidden_error(program, each)
    for function in program.functions:
        changed_defaults(program, function)


def handler_order(program, node):
    before = []
    for handler in node.handlers:
        types = handler.type.elts if isinstance(handler.type, Tuple) else [handler.type] if handler.type else []
        chains = [chain for chain in (bases_of(program, each) for each in types) if chain]
        for wide, place in before:
            if chains and len(chains) == len(types) and all(wide in chain for chain in chains):
                program.add("except-order", handler, program.said(types[0]), wide, place.lineno, last=types[0])
                return
        before += [(chain[0], handler) for chain in chains]


def bases_of(program, node):
    """The names of a class of exceptions and of all above it; nothing where they are not known."""
    if not isinstance(node, Name):
        return None
    if program.names.is_builtin(node):
        kind = getattr(builtins, node.id)
        return [each.__name__ for each in kind.__mro__] if isinstance(kind, type) else None
    defined = program.names.defined(node)
    if isinstance(defined, ClassDef) and len(defined.bases) == 1:
        above = bases_of(program, defined.bases[0])
        return [node.id, *above] if above else None
    return None


def hidden_error(program, handler):
    is_wide = handler.type is None or is_name(handler.type, "Exception") or is_name(handler.type, "BaseException")
    if is_wide and all(
        isinstance(each, (Pass, Continue)) or isinstance(each, Expr) and isinstance(each.value, Constant)
        for each in handler.body
    ):
        program.add(
            "bare-except-pass",
            handler,
            "except" if handler.type is None else "except " + handler.type.id,
            last=handler.type,
        )


CHANGING = set("append extend insert remove pop clear sort reverse add discard update setdefault popitem".split())


def changed_defaults(program, function):
    spec = function.args
    positional = [*spec.posonlyargs, *spec.args]
    pairs = list(zip(positional[len(positional) - len(spec.defaults) :], spec.defaults))
    pairs += [each for each in zip(spec.kwonlyargs, spec.kw_defaults) if each[1] is not None]
    for parameter, default in pairs:
        is_made_once = isinstance(default, (List, Dict, Set)) or program.names.calls(default, "list", "dict", "set")
        if not is_made_once or parameter.arg.startswith("_"):
            continue
        variable = program.scope(function).variables[parameter.arg]
        for each in variable.reads:
            above = each.above
            changes = isinstance(above, Attribute) and above.attr in CHANGING and isinstance(above.above, Call)
            changes = (
                changes or isinstance(above, Subscript) and above.value is each and not isinstance(above.ctx, Load)
            )
            changes = changes or isinstance(above, AugAssign) and above.target is each
            if changes and len(variable.bindings) == 1 + (not isinstance(each.ctx, Load)):
                program.add("mutable-default-argument", default, parameter.arg, program.said(default), function.name)
                break
