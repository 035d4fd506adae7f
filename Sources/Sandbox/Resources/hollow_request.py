# --- hollow answers: what a right one is without its thoughts; it is read and never run ---------------------------------


def functions_of(tree):
    import ast

    return [each for each in ast.walk(tree) if isinstance(each, (ast.FunctionDef, ast.AsyncFunctionDef))]


def emptied(tree):
    """Every function does nothing."""
    import ast

    found = functions_of(tree)
    for each in found:
        each.body = [ast.Pass()]
    return bool(found)


def printing(tree):
    """Every function prints what it should return. Nothing where none returns anything."""
    import ast

    changed = []

    class Printer(ast.NodeTransformer):
        def visit_Return(self, node):
            if node.value is None:
                return node
            changed.append(node)
            call = ast.Call(func=ast.Name(id="print", ctx=ast.Load()), args=[node.value], keywords=[])
            return [ast.Expr(value=call), ast.Return(value=None)]

    Printer().visit(tree)
    return bool(changed)


def constant_of(text):
    """The value that a text of an interpreter's is, as source; nothing where it is no constant."""
    import ast

    try:
        ast.literal_eval(text)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None
    return text.strip()


def end_of_traceback(answer):
    """The exception that a traceback ends with, as what raises it; nothing where there is none."""
    if not answer.startswith("Traceback"):
        return None
    last = [line for line in answer.splitlines() if line and not line.startswith(" ")][-1]
    name, _, message = last.partition(": ")
    return "raise %s(%r)" % (name, message) if name.isidentifier() else None


def known_call(source):
    """The function that an example calls with constants alone, and the constants."""
    import ast

    try:
        call = ast.parse(source.strip(), mode="eval").body
        if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
            return None
        positional = tuple(ast.literal_eval(each) for each in call.args)
        named = {each.arg: ast.literal_eval(each.value) for each in call.keywords}
        return call.func.id, repr((positional, sorted(named.items())))
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None


def reply_of(answer):
    """What a function does that knows what is shown for it, as a statement."""
    raised, shown = end_of_traceback(answer), constant_of(answer)
    if not answer.strip():
        return "return None"
    return raised or ("return " + shown if shown else "print(%r); return None" % answer.removesuffix("\n"))


def looking_up(examples):
    """A program whose functions know the examples by heart."""
    known = {}
    for source, answer in zip(examples[::2], examples[1::2]):
        call = known_call(source)
        if call:
            known.setdefault(call[0], {}).setdefault(call[1], reply_of(answer))
    lines = []
    for name, replies in known.items():
        lines += ["def %s(*positional, **named):" % name, "    asked = repr((positional, sorted(named.items())))"]
        for asked, reply in replies.items():
            lines += ["    if asked == %r:" % asked, "        " + reply.replace("\n", "\n        ")]
    return "\n".join(lines) + "\n" if lines else ""


def hollow_answers(names, contents, module, examples):
    import ast

    answers = []
    for manner, change in ((b"pass", emptied), (b"print", printing)):
        changed = []
        for name in names:
            tree = ast.parse(contents[name])
            if change(tree):
                changed += [name.encode(), ast.unparse(ast.fix_missing_locations(tree)).encode("utf-8", "backslashreplace")]
        if changed:
            answers.append([manner, *changed])
    program = looking_up(examples)
    if program and module:
        answers.append([b"lookup", module.encode(), program.encode("utf-8", "backslashreplace")])
    return answers


def begin_hollow(settings, payload, files):
    names, examples = [text(each) for each in unpacked(payload[0])], [text(each) for each in unpacked(payload[2])]
    contents = {text(name): content for name, content in zip(files[::2], files[1::2])}
    try:
        answers = hollow_answers(names, contents, text(payload[1]), examples)
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        posix._exit(1)
    write_whole(1, packed([packed(each) for each in [*answers, [b"done"]]]))
    posix._exit(0)


# The payload: the files to look at as a list, the file that examples are about, and as a list what was typed and what was
# answered to it, one after the other.
REQUESTS[b"hollow"] = request_kind(begin=begin_hollow)


