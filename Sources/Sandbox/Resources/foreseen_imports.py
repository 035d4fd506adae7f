# --- imports that are foreseen ----------------------------------------------------------------------------------------

# Importing asyncio takes longer than all else that a case does. So what the files of a case import is imported once, ahead
# of its child, and hidden: a child finds it where it imports it itself, and nowhere else. `import urllib` alone gives nobody
# `urllib.request`, and a file of the learner's may bear the name of a module, as by hand. What a module imports itself comes
# along with it. All this takes the place of loading alone: what is to be loaded is found as always.

# By module, what has been imported while it was loaded.
IMPORTS = {}
# Modules that are hidden and that their packages have as names; some packages have another thing of that name.
NAMED = set()
# What stays as it was: whoever has changed one of these may want to see every import.
ordinary_finders, ordinary_hooks = sys.meta_path[:], sys.path_hooks[:]
import_system = sys.modules["_frozen_importlib"]


def import_ahead(names):
    """Imports modules, and hides them with all that was loaded for them."""
    before, builtins = set(sys.modules), sys.modules["builtins"]
    ordinary = builtins.__import__

    def noting(name, globals=None, locals=None, fromlist=(), level=0):
        module = ordinary(name, globals, locals, fromlist, level)
        if level:
            package = (globals.get("__package__") or globals["__spec__"].parent).split(".")
            name = ".".join(package[: len(package) - level + 1] + ([name] if name else []))
        parts = name.split(".")
        wanted = [".".join(parts[: count + 1]) for count in range(len(parts))]
        wanted += [name + "." + each for each in fromlist or ()]
        note_imports(being_loaded(sys._getframe(1)), wanted)
        return module

    builtins.__import__ = noting
    try:
        for name in names:
            try:
                __import__(name)
            except ImportError:
                # An interpreter can lack parts of its library; the child is told so by its own import.
                pass
    finally:
        builtins.__import__ = ordinary
    loaded = set(sys.modules) - before
    # Names such as collections.abc, which packages make themselves.
    for name in loaded:
        if specified(sys.modules[name], "name") != name:
            note_imports(name.rpartition(".")[0], [name])
    hide(loaded)


def note_imports(name, imported):
    IMPORTS.setdefault(name, {}).update(dict.fromkeys(imported))


def being_loaded(frame):
    """The name of the module that is being loaded in a frame, or in one that called it."""
    while frame and not getattr(frame.f_globals.get("__spec__"), "_initializing", False):
        frame = frame.f_back
    return frame and frame.f_globals["__name__"]


def specified(module, part):
    """What the spec of a module says, such as its `origin`; nothing for what has none, as `typing.io` has."""
    return getattr(getattr(module, "__spec__", None), part, None)


def hide(names):
    rest = list(names)
    while rest:
        name = rest.pop()
        if name in sys.modules and name not in _modules_before and name not in OUT_OF_SIGHT and name not in IN_SIGHT:
            OUT_OF_SIGHT[name] = sys.modules[name]
            # What the driver needs as well is hidden too: there is to be no second copy of it.
            rest += IMPORTS.get(name, ())
    for name in sorted(set(OUT_OF_SIGHT) & set(sys.modules), reverse=True):
        del sys.modules[name]
        package, _, last = name.rpartition(".")
        if getattr(sys.modules.get(package), last, None) is OUT_OF_SIGHT[name]:
            delattr(sys.modules[package], last)
            NAMED.add(name)


def brought_along(name):
    """The names of what is still hidden of a module and of all that it imports, packages before what is in them."""
    found, rest = set(), [name]
    while rest:
        each = rest.pop()
        if each in OUT_OF_SIGHT and each not in found:
            found.add(each)
            rest += IMPORTS.get(each, ())
    return sorted(found)


def is_as_hidden(name):
    """Whether an import of this name would still load what is hidden, and not a file of the learner's."""
    if name in sys.modules:
        return False
    module = OUT_OF_SIGHT[name]
    if "." in name or specified(module, "name") != name:
        return True
    return getattr(import_system._find_spec(name, None), "origin", None) == specified(module, "origin")


def hidden_module(spec):
    """The module that was loaded ahead, with all that it imports, where loading it now would give the same."""
    name = spec.name
    if sys.meta_path != ordinary_finders or sys.path_hooks != ordinary_hooks:
        return None
    if specified(OUT_OF_SIGHT[name], "origin") != spec.origin:
        return None
    names = brought_along(name)
    if not all(map(is_as_hidden, names)):
        return None
    for each in names:
        module = sys.modules[each] = OUT_OF_SIGHT.pop(each)
        if each == "logging":
            # It notes when it was loaded.
            module._startTime = time.time_ns() if type(module._startTime) is int else time.time()
        package, _, last = each.rpartition(".")
        if each in NAMED and package in sys.modules:
            setattr(sys.modules[package], last, module)
    return sys.modules[name]


def foresee_loading():
    """Puts itself in the place of the import system's loading, once."""
    ordinary = import_system._load_unlocked

    def load_unlocked(spec):
        module = hidden_module(spec) if spec.name in OUT_OF_SIGHT else None
        return ordinary(spec) if module is None else module

    # So that no traceback of the learner's shows it, as it shows none of the import system.
    load_unlocked.__code__ = load_unlocked.__code__.replace(co_filename=ordinary.__code__.co_filename)
    import_system._load_unlocked = load_unlocked


foresee_loading()
