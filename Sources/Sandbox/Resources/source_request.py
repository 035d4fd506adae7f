# --- what silences a tool, in files of Python that are read and never run --------------------------------------------

# What hides code from a type checker: names that it takes for what they are not when the program runs.
HIDING_NAMES = {"TYPE_CHECKING", "MYPY", "PY2", "PY3"}
TYPING_MODULES = {"typing", "typing_extensions"}
SILENCING_COMMENTS = (
    ("type: ignore", r"#\s*type:\s*ignore"),
    ("mypy:", r"#\s*mypy\s*:"),
    ("noqa", r"#\s*(?:ruff|flake8)\s*:|#.*\bnoqa\b"),
    ("fmt: off", r"#\s*(?:fmt|yapf|isort)\s*:"),
)


def decoded_source(content):
    """A file's text as Python reads it, whatever its lines end with."""
    import io
    import tokenize

    encoding, _ = tokenize.detect_encoding(io.BytesIO(content).readline)
    return content.decode(encoding).removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")


def silencing_comments(source):
    """Of each comment that silences a tool its line and what it is."""
    import io
    import re
    import tokenize

    comments = [
        (token.start[0], token.string)
        for token in tokenize.generate_tokens(io.StringIO(source).readline)
        if token.type == tokenize.COMMENT
    ]
    # mypy takes such a line for settings wherever it stands, in a text too.
    comments += [(number, line) for number, line in enumerate(source.split("\n"), 1) if line.startswith("# mypy:")]
    for line, comment in comments:
        for name, pattern in SILENCING_COMMENTS:
            if re.search(pattern, comment, re.IGNORECASE):
                yield line, name


def hides_imports_alone(node):
    """Whether an `if TYPE_CHECKING:` has nothing in it but imports, which is what it is there for."""
    import ast

    return not node.orelse and all(isinstance(each, (ast.Import, ast.ImportFrom, ast.Pass)) for each in node.body)


def silencing_code(tree):
    """Of each piece of a program that silences a type checker its line and what it is."""
    import ast

    nodes = list(ast.walk(tree))
    tests = {id(each.test) for each in nodes if isinstance(each, ast.If) and hides_imports_alone(each)}
    typing = {
        each.asname or each.name
        for node in nodes
        if isinstance(node, ast.Import)
        for each in node.names
        if each.name in TYPING_MODULES
    }
    for node in nodes:
        if isinstance(node, ast.ImportFrom):
            names = {each.name for each in node.names}
            renamed = any(each.name in HIDING_NAMES and each.asname for each in node.names)
            if node.module in TYPING_MODULES and names & {"cast", "*"}:
                yield node.lineno, "cast"
            if any("no_type_check" in name for name in names):
                yield node.lineno, "no_type_check"
            if renamed:
                yield node.lineno, "TYPE_CHECKING"
        name = getattr(node, "attr", getattr(node, "id", None))
        if name == "cast" and isinstance(node, ast.Attribute) and getattr(node.value, "id", None) in typing:
            yield node.lineno, "cast"
        if isinstance(node, ast.Attribute) and "no_type_check" in name:
            yield node.lineno, "no_type_check"
        if name in HIDING_NAMES and id(node) not in tests or binds_sys(node):
            yield node.lineno, "TYPE_CHECKING"


def binds_sys(node):
    """Whether `sys` becomes something else than the module, by whose platform and version mypy leaves out code."""
    import ast

    if isinstance(node, (ast.Import, ast.ImportFrom)):
        module = getattr(node, "module", "")
        return any((each.asname or each.name) == "sys" and (module or each.name) != "sys" for each in node.names)
    if isinstance(node, ast.alias):
        return False  # it has been looked at with its import
    if isinstance(node, ast.Name):
        return node.id == "sys" and not isinstance(node.ctx, ast.Load)
    return getattr(node, "name", getattr(node, "arg", None)) == "sys" and hasattr(node, "lineno")


def read_source(name, content):
    """What is said of one file: whether Python can read it, and what in it silences a tool."""
    import ast
    import traceback

    try:
        source = decoded_source(content)
        tree = ast.parse(source, name)
        found = sorted(set(silencing_comments(source)) | set(silencing_code(tree)))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        words = "".join(traceback.format_exception_only(type(error), error))
        message, line = str(getattr(error, "msg", error)), getattr(error, "lineno", None) or 1
        return {"file": name, "unreadable": {"type": type(error).__name__, "message": message, "line": line, "words": words}}
    return {"file": name, "silenced": [{"line": line, "by": by} for line, by in found]}


def end_tool(begin):
    """What a tool's own failure prints is for its author to read, and its exit status is one that no tool has."""

    def begin_or_fail(settings, payload, files):
        try:
            return begin(settings, payload, files)
        except BaseException as error:
            write_whole(2, (type(error).__name__ + ": " + str(error) + "\n").encode("utf-8", "backslashreplace"))
            posix._exit(70)

    return begin_or_fail


def begin_sources(settings, payload, files):
    import json

    wanted = set(unpacked(payload[0]))
    read = [read_source(text(name), content) for name, content in zip(files[::2], files[1::2]) if name in wanted]
    write_whole(1, json.dumps(read).encode())
    posix._exit(0)


# The payload: the paths of the files to be read, as a list.
REQUESTS[b"sources"] = request_kind(begin=end_tool(begin_sources))


