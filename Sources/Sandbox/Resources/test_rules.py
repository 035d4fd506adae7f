# --- what a learner's tests may not do: look into the program that they test ------------------------------------------

# Their syntax tree is read before they are run. What it takes to look into a function has to be named: as an attribute,
# as a module, or in a text by which something is found. So there is no way that is not seen here but through a name that
# is put together only at run time, and what takes such a name (`getattr`, `format`, `eval`) is not to be had either.

TESTS_MAY_IMPORT = set(
    "unittest pytest __future__ abc argparse array asyncio base64 binascii bisect calendar cmath collections concurrent "
    "configparser contextlib contextvars copy csv dataclasses datetime decimal difflib email enum errno fractions "
    "functools glob hashlib heapq html http io itertools json locale logging math numbers operator os pathlib queue "
    "random re shutil signal socket sqlite3 stat statistics string struct sys tempfile textwrap threading time tomllib "
    "types typing unicodedata urllib warnings weakref xml zipfile zlib zoneinfo".split()
)
# Names between two underscores that tests and their fakes have a use for.
ORDINARY_DUNDERS = {
    "__%s__" % name
    for name in (
        "init new del name main file all class doc version author future slots post_init match_args str repr bytes format "
        "eq ne lt le gt ge hash bool int float complex index round trunc floor ceil abs neg pos invert len length_hint "
        "iter next reversed contains getitem setitem delitem missing getattr setattr delattr call enter exit aenter "
        "aexit aiter anext await get set delete set_name init_subclass add sub mul matmul truediv floordiv mod divmod pow "
        "and or xor lshift rshift radd rsub rmul rmatmul rtruediv rfloordiv rmod rdivmod rpow rand ror rxor rlshift "
        "rrshift iadd isub imul itruediv ifloordiv imod ipow iand ior ixor copy deepcopy fspath cause context "
        "suppress_context notes wrapped"
    ).split()
}
# Names that lead into a function, a frame or the interpreter, or to a module that does.
PRYING = set(
    "eval exec compile globals vars breakpoint inspect dis gc marshal ast linecache tokenize traceback importlib builtins "
    "pkgutil ctypes pdb bdb tracemalloc faulthandler runpy modules meta_path path_hooks path_importer_cache settrace "
    "setprofile gettrace getprofile settrace_all_threads setprofile_all_threads monitoring addaudithook call_tracing "
    "exc_info last_traceback last_exc last_value excepthook unraisablehook getrefcount getsizeof attrgetter methodcaller "
    "Formatter vformat get_field SystemRandom urandom tb tb_frame tb_lasti tb_lineno tb_next f_back f_builtins f_code "
    "f_globals f_lasti f_lineno f_locals f_trace gi_code gi_frame cr_code cr_frame ag_code ag_frame dictConfig fileConfig".split()
)
PUBLIC_IN_SPITE = {"_", "_asdict", "_fields", "_field_defaults", "_make", "_replace"}
LOOKING = {"eval", "exec", "compile", "globals", "vars", "breakpoint"}
NAME_TAKERS = {"getattr", "hasattr", "setattr", "delattr"}
BUILTINS_TO_REPLACE = {"builtins.print", "builtins.input", "builtins.open"}


def pries(name, is_own=False):
    """Whether a name looks into something; one that begins with an underscore does so unless it is the tests' own."""
    if name[:2] == name[-2:] == "__":
        return name not in ORDINARY_DUNDERS
    if name in PRYING or name[:3] == "co_":
        return True
    return name[:1] == "_" and not is_own and name not in PUBLIC_IN_SPITE


def prying_text(value):
    """The part of a text that something could be found by."""
    if value[:9] == "builtins.":
        return None if value in BUILTINS_TO_REPLACE else value
    if value[:4] == "sys." and value[4:] in PRYING:
        return value
    words = "".join(letter if letter.isalnum() or letter == "_" else " " for letter in value).split()
    return next((word for word in words if "_" in word and pries(word, is_own=True)), None)


def prying_import(node, importable):
    names = [each.name for each in node.names]
    if type(node).__name__ == "Import":
        wanted = names
    else:
        wanted = [] if node.level else [node.module]
    foreign = [name for name in wanted if name.partition(".")[0] not in importable]
    parts = [part for name in names if name != "*" for part in name.split(".")]
    return next(iter(foreign + [part for part in parts if pries(part)]), None)


def has_plain_name(call):
    """Whether a call of `getattr` and the like writes the name out, one that may be used."""
    name = getattr(call.args[1], "value", None) if len(call.args) > 1 else None
    return type(name) is str and not pries(name)


def prying_name(node, importable, plain_calls):
    """The name by which a node of a syntax tree looks into the program; nothing where it does not."""
    kind = type(node).__name__
    if kind in ("Import", "ImportFrom"):
        return prying_import(node, importable)
    if kind == "Attribute":
        if node.attr in ("format", "format_map") and type(getattr(node.value, "value", None)) is not str:
            return node.attr
        is_own = getattr(node.value, "id", None) in ("self", "cls")
        return node.attr if pries(node.attr, is_own) else None
    if kind == "Call":
        function = getattr(node.func, "id", None)
        if function in NAME_TAKERS and has_plain_name(node):
            plain_calls.add(node.func)
        # Not where somebody has a folder by that name.
        return "dir" if function == "dir" else None
    if kind == "Name":
        # A variable may have any other name: what it stands for came by one that is looked at.
        is_looking = node.id in LOOKING or node.id in NAME_TAKERS and node not in plain_calls
        return node.id if is_looking or node.id[:2] == node.id[-2:] == "__" and pries(node.id) else None
    if kind == "MatchClass":
        return next(filter(pries, node.kwd_attrs), None)
    if kind == "Constant" and type(node.value) is str:
        return prying_text(node.value)
    return None


def prying_place(source, file, importable):
    """The first line of a file of tests that looks into the program, and the name that does; nothing if none does."""
    import ast

    found, plain_calls, line = [], set(), 1
    # Parents come before their children.
    for node in ast.walk(ast.parse(source, file)):
        line = getattr(node, "lineno", line)
        name = prying_name(node, importable, plain_calls)
        if name:
            found.append((line, name))
    return min(found, default=None)


