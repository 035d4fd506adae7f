# --- modules that are preloaded --------------------------------------------------------------------------------------

# What a session has imported ahead of its cases is there for those that import it, and for no others: `import urllib`
# alone gives nobody `urllib.request`, and a file of the learner's may bear the name of any module, as by hand. So modules
# of the standard library are hidden once they are loaded. Whoever imports one finds it where it would be loaded, with
# nothing left to be done, and what it imports itself comes along.


def preload_modules(names):
    """Imports modules; returns, by the name of each, what was imported while it was loaded, and the names of all."""
    before, imports, real = set(sys.modules), {}, sys.modules["builtins"].__import__

    def being_loaded(frame):
        while frame and not getattr(frame.f_globals.get("__spec__"), "_initializing", False):
            frame = frame.f_back
        return frame and frame.f_globals["__name__"]

    def noting(name, globals=None, locals=None, fromlist=(), level=0):
        module = real(name, globals, locals, fromlist, level)
        if level:
            package = (globals.get("__package__") or globals["__spec__"].parent).split(".")
            name = ".".join(package[: len(package) - level + 1] + ([name] if name else []))
        noted = imports.setdefault(being_loaded(sys._getframe(1)), {})
        parts = name.split(".")
        noted.update((".".join(parts[: count + 1]), None) for count in range(len(parts)))
        noted.update((name + "." + each, None) for each in fromlist or ())
        return module

    sys.modules["builtins"].__import__ = noting
    try:
        for name in names:
            __import__(name)
    finally:
        sys.modules["builtins"].__import__ = real
    for name in set(sys.modules) - before:
        # Names such as collections.abc that a package has made itself.
        if name_of_module(sys.modules[name]) != name:
            imports.setdefault(name.rpartition(".")[0], {})[name] = None
    return imports, set(sys.modules) - before


def name_of_module(module):
    return getattr(getattr(module, "__spec__", None), "name", None)


def hide_modules(imports, names):
    """Takes modules out of sight, until they are imported."""
    finders, hidden, rest = sys.meta_path[:], {}, list(names)
    while rest:
        name = rest.pop()
        # What the driver needs as well is hidden too: there is to be no second copy of it.
        if name in sys.modules and name not in hidden and name not in _modules_before and name != resource.__name__:
            hidden[name] = sys.modules[name]
            rest += imports.get(name, ())
    for name in sorted(hidden, reverse=True):
        del sys.modules[name]
        package, _, last = name.rpartition(".")
        if getattr(sys.modules.get(package), last, None) is hidden[name]:
            delattr(sys.modules[package], last)

    def find_ordinarily(name, path=None):
        return next(filter(None, (finder.find_spec(name, path) for finder in finders)), None)

    def is_shadowed(name):
        """Whether an import of this name would load something else by now, such as a file of the learner's."""
        if "." in name or name_of_module(hidden[name]) != name:
            return False
        return getattr(find_ordinarily(name), "origin", None) != hidden[name].__spec__.origin

    def brought_along(name):
        """The names of what is still hidden of a module and of all that it imports."""
        found, rest = set(), [name]
        while rest:
            each = rest.pop()
            if each in hidden and each not in found:
                found.add(each)
                rest += imports.get(each, ())
        return sorted(found)

    def show(name):
        for each in brought_along(name):
            shown = sys.modules[each] = hidden.pop(each)
            package, _, last = each.rpartition(".")
            if package in sys.modules:
                setattr(sys.modules[package], last, shown)

    def find_spec(name, path=None, target=None):
        if name not in hidden or any(map(is_shadowed, brought_along(name))):
            return None
        module, ordinary = hidden[name], hidden[name].__spec__
        spec = find_ordinarily(name, path)

        def already_loaded(module):
            show(name)
            module.__spec__ = ordinary

        # The loader is what it would be, but for what is done already. That of built-in modules is one for all of them.
        if type(spec.loader) is type:
            spec.loader = type(sys.implementation)()
        spec.loader.create_module = lambda spec: module
        spec.loader.exec_module = already_loaded
        return spec

    finder = type(sys.implementation)(find_spec=find_spec)
    # For good: what is still hidden when a program ends is not to be taken apart.
    _ctypes.Py_INCREF(finder)
    sys.meta_path.insert(0, finder)
