# --- a program that is served from memory, for tests to be tried on ----------------------------------------------------

# Nothing of its text stays: neither file, line nor docstring. Its modules show the names that their author has stated
# and no others, so that two programs cannot be told apart by what else they define. And since tests run in the same
# process, an audit hook, which nothing can take away again, ends a run in which they read a function's code after all.

# What the import system asks a module for.
MODULE_NAMES = {"__name__", "__spec__", "__path__", "__package__", "__loader__", "__class__", "__doc__", "__builtins__"}
# Functions of unittest.mock that ask no more of a code than whether it is that of a coroutine.
ASKING_FOR_FLAGS = {"_is_async_func", "_is_async_obj", "_mock_add_spec"}
HARNESS = {"unittest", "pytest", "_pytest", "pluggy"}
# Events that nothing but prying makes once tests run.
PRYING_EVENTS = {
    "gc.get_objects",
    "gc.get_referents",
    "gc.get_referrers",
    "sys.settrace",
    "sys.setprofile",
    "sys.addaudithook",
    "sys.monitoring.register_callback",
    "ctypes.dlopen",
}
# Events that are prying where a test makes them itself. That of a frame is not among them: to see who made it takes one.
PRYING_BY_HAND = {"sys._current_frames", "code.__new__", "compile", "exec", "marshal.dumps"}
module_kind = type(sys)


def without_text(source, file):
    """The code of a module without its lines and docstrings."""
    import ast

    tree = ast.parse(source, file)
    place = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if hasattr(node, "lineno"):
            vars(node).update(place)
        while isinstance(node, documented) and ast.get_docstring(node, clean=False) is not None:
            del node.body[0]
            if not node.body and not isinstance(node, ast.Module):
                node.body.append(ast.Pass(**place))
    return compile(tree, file, "exec", dont_inherit=True)


def module_at(path):
    """The name of the module that a file is, and whether it is a package."""
    name = path[: -len(".py")].replace("/", ".")
    is_package = name == "__init__" or name[-9:] == ".__init__"
    return (name[:-9] if is_package else name), is_package


def serve_program(files, surfaces):
    """Imports all modules of a program, and gives their namespaces.

    Raises ImportError where one does not define what is stated of it.
    """
    from importlib.machinery import ModuleSpec

    sources = {module_at(path)[0]: (path, source) for path, source in files.items()}

    class Finder:
        def find_spec(self, name, path=None, target=None):
            if name not in sources:
                return None
            return ModuleSpec(name, self, is_package=module_at(sources[name][0])[1])

        def create_module(self, spec):
            return None

        def exec_module(self, module):
            name = module.__name__
            exec(without_text(sources[name][1], "<%s>" % name), vars(module))

    finder = Finder()
    sys.meta_path.insert(0, finder)
    modules = {}
    for name in sources:
        __import__(name)
        modules[name] = sys.modules[name]
    sys.meta_path.remove(finder)
    sources.clear()
    for name, names in surfaces.items():
        missing = [each for each in names if each not in vars(modules[name])]
        if missing:
            raise ImportError("%s does not define %s" % (name, ", ".join(missing)))
    return modules


def show_surface(module, names, work):
    """Lets tests see those names of a module and no others."""
    ordinary = module_kind.__getattribute__

    def is_seen_by(frame):
        """Whether code may see everything: all but the tests, and what looks on their behalf."""
        return not is_of_tests(frame, work) and not is_of_harness(frame)

    class Program(module_kind):
        def __getattribute__(self, name):
            if name in names or name in MODULE_NAMES or is_seen_by(frame_of(1)):
                return ordinary(self, name)
            own = ordinary(self, "__dict__")
            if name == "__dict__":
                return {each: own[each] for each in names if each in own}
            if name == "__all__":
                return sorted(names)
            raise AttributeError("module %r has no attribute %r" % (own["__name__"], name))

        def __dir__(self):
            return sorted(names)

    module.__class__ = Program


def is_of_tests(frame, work):
    return frame.f_code.co_filename.startswith(work)


def is_of_harness(frame):
    return frame.f_globals.get("__name__", "").partition(".")[0] in HARNESS


def is_planted(event, arguments, box, read):
    """Whether a module is imported that lies where tests can write, and that nobody has read."""
    if event == "exec":
        return arguments[0].co_filename.startswith(box) and arguments[0].co_filename not in read
    if event == "import":
        return str(arguments[1]).startswith(box)
    path = str(arguments[0]) if event == "open" else ""
    if not path.startswith(box):
        return False
    if frame_of(2).f_globals.get("__name__") == "zipimport":
        return True
    # The import system looks for these whether there are any or not.
    return path[-4:] == ".pyc" and is_there(path)


def is_there(path):
    try:
        posix.lstat(path)
    except OSError:
        return False
    return True


def watch_tests(box, work, read, namespaces, caught):
    """Has `caught` called with a name, and not return, as soon as tests look into a program by whatever way."""
    namespaces = {id(each) for each in namespaces}

    def is_on_behalf_of_tests():
        """Whether tests have asked, and not the harness, which has signatures read for the fakes that it makes."""
        frame = frame_of(2)
        if is_of_harness(frame):
            return frame.f_code.co_name not in ASKING_FOR_FLAGS
        while frame is not None and not is_of_harness(frame):
            if is_of_tests(frame, work):
                return True
            frame = frame.f_back
        return False

    def hook(event, arguments):
        if event in ("object.__getattr__", "object.__setattr__"):
            if arguments[1] == "__code__" and id(arguments[0].__globals__) in namespaces and is_on_behalf_of_tests():
                caught("__code__")
        elif event in PRYING_EVENTS:
            caught(event)
        elif event in PRYING_BY_HAND and is_of_tests(frame_of(1), work):
            caught(event)
        elif event == "open" and str(arguments[0])[:6] == "/proc/":
            caught("/proc")
        elif is_planted(event, arguments, box, read):
            caught("a module that they have written themselves")

    sys.addaudithook(hook)


