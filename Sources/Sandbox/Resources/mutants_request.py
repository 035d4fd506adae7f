# --- small changes of a program, made and never run: the walk, and the request ------------------------------------------

TREE_ALONE = 0x400  # PyCF_ONLY_AST
SUITES = ("body", "orelse", "finalbody")
# How much may be compiled to see which changes mean something, in bytes.
MOST_COMPILED = 1_500_000
LARGEST_FILE = 1 << 18


def edits_of(content):
    """All edits of a file, each with the part of the file that is compiled to judge it."""
    tree = compile(content, "file", "exec", TREE_ALONE, True)
    view, edits = view_of(content, line_starts(content)), []
    stack = [(tree, view, None)]
    while stack:
        node, view, segment = stack.pop()
        kind, below = kind_of(node), changeable(node)
        for finders in (EXPRESSION_EDITS, STATEMENT_EDITS):
            if kind in finders:
                edits += [(*edit, segment) for edit in finders[kind](view, node)]
        if kind == "JoinedStr":
            stack += [(part, inner, segment) for part, inner in parts_of_text(view, node, TREE_ALONE)]
        else:
            stack += [(child, view, segment or segment_of(view, node, child)) for child in below]
    return sorted(set(edits), key=lambda edit: (edit[1], edit[2], edit[0], edit[3]))


def segment_of(view, parent, child):
    """A statement of the file or of a class, which can be compiled by itself."""
    if kind_of(parent) not in ("Module", "ClassDef") or not hasattr(child, "lineno") or kind_of(child) == "ClassDef":
        return None
    first = min([child] + getattr(child, "decorator_list", []), key=lambda node: node.lineno)
    line = view.starts[first.lineno - 1]
    start = view.content.rfind(b"@", line, start_in(view, first)) if first is not child else start_in(view, child)
    is_indented = not view.content[line:start].strip() and start > line
    return (line if is_indented else start, end_in(view, child), is_indented)


def statements_of(content):
    """The statements of a file and of its classes: the names of those classes, and where it begins and ends."""
    view = view_of(content, line_starts(content))
    stack = [(compile(content, "file", "exec", TREE_ALONE, True), b"")]
    while stack:
        parent, place = stack.pop()
        for child in parent.body:
            if kind_of(child) == "ClassDef":
                stack.append((child, place + child.name.encode() + b"."))
            else:
                first, last, _ = segment_of(view, parent, child)
                yield place, first, last


def parts_as_before(content, earlier):
    """Where in a file those of its statements are that an earlier text of it has too, in the same class."""
    if not earlier:
        return set()
    before = {(place, earlier[first:last]) for place, first, last in statements_of(earlier)}
    return {(first, last) for place, first, last in statements_of(content) if (place, content[first:last]) in before}


def changeable(node):
    """The nodes right below one that are part of what the program does, told what they stand in."""
    kind, found = kind_of(node), []
    if kind in ("Import", "ImportFrom", "Global", "Nonlocal", "TypeAlias") or is_unchanged(node):
        return found
    for field in node._fields:
        value = getattr(node, field, None)
        if field in UNCHANGED_FIELDS or field in fields_without_effect(node):
            continue
        nodes = [each for each in (value if isinstance(value, list) else [value]) if hasattr(each, "_fields")]
        for each in nodes:
            tell_place(node, kind, field, each, nodes)
        found += nodes
    return found


def fields_without_effect(node):
    """A condition that is none, that of a whole program or a number as in `while 1`, and what it never lets run."""
    if kind_of(node) not in ("If", "While", "IfExp"):
        return ()
    if kind_of(node.test) == "Constant":
        return ("test", "orelse" if node.test.value else "body")
    return ("test",) if kind_of(node) == "If" and is_main_guard(node) else ()


def is_unchanged(node):
    kind = kind_of(node)
    if kind == "Expr":
        return kind_of(node.value) == "Constant"
    if kind == "keyword":
        return node.arg in UNCHANGED_KEYWORDS
    if kind in ("Assign", "AnnAssign"):
        return any(getattr(target, "id", "") in UNCHANGED_NAMES for target in targets_of(node))
    return kind == "Call" and getattr(node.func, "attr", "") == "setrecursionlimit"


def tell_place(node, kind, field, child, siblings):
    is_function = kind in FUNCTION_KINDS
    child.in_function = is_function or kind != "ClassDef" and getattr(node, "in_function", False)
    child.kept_as = getattr(node.targets[0], "id", "") if kind == "Assign" and field == "value" else ""
    if field not in SUITES and field != "handlers" and field != "cases":
        return
    is_last, passes_on = child is siblings[-1] or field in ("handlers", "cases"), kind in ("If", "With", "AsyncWith", "ExceptHandler", "Match", "match_case")
    passes_on = passes_on or kind == "Try" and not node.finalbody and field != "body"
    child.is_tail = is_last and (is_function or passes_on and getattr(node, "is_tail", False))
    child.is_alone = kind == "If" and field == "body" and len(siblings) == 1 and not node.orelse and not is_main_guard(node)


# --- what of it means something


def meaning_of(code):
    """What two texts have in common exactly if they are compiled to the same."""
    constants = [
        meaning_of(each) if type(each) is type(code) else (type(each).__name__, repr(each)) for each in code.co_consts
    ]
    counts = (code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount, code.co_flags)
    names = (code.co_names, code.co_varnames, code.co_freevars, code.co_cellvars)
    return code.co_name, code.co_code, tuple(constants), counts, names, getattr(code, "co_exceptiontable", b"")


def meaning_of_text(source, is_indented):
    if is_indented:
        source = b"if 1:\n" + source
    try:
        return meaning_of(compile(source, "part", "exec", 0, True))
    except (SyntaxError, ValueError, OverflowError):
        return None


def meaningful(content, edits):
    """The edits that can be compiled, to something else than the original, and to no text that is there already."""
    known, texts = {}, set()
    for kind, start, end, replacement, (first, last, is_indented) in edits:
        segment = (first, last)
        if segment not in known:
            known[segment] = meaning_of_text(content[first:last], is_indented)
        source = content[first:start] + replacement + content[end:last]
        if (first, source) in texts:
            continue
        texts.add((first, source))
        if meaning_of_text(source, is_indented) not in (None, known[segment]):
            yield kind, start, end, replacement, segment


def evenly(edits, most):
    """At most so many, from all over the program."""
    if len(edits) <= most:
        return edits
    return [edits[index * len(edits) // most] for index in range(most)]


def affordable(edits, most):
    """As many of them as may be compiled."""
    size = sum(edit[4][1] - edit[4][0] for edit in edits)
    return evenly(edits, min(most, len(edits) * MOST_COMPILED // max(size, 1)))


def mutants_of(name, content, earlier, most):
    if len(content) > LARGEST_FILE:
        return [[b"unreadable", name, 0, "ValueError", "it is larger than %d KiB" % (LARGEST_FILE >> 10)]]
    body = content.removeprefix(b"\xef\xbb\xbf")
    mark, answer = len(content) - len(body), []
    edits = [edit for edit in edits_of(body) if edit[4]]
    chosen, old = affordable(edits, most), parts_as_before(body, earlier.removeprefix(b"\xef\xbb\xbf"))
    for kind, start, end, replacement, part in meaningful(body, chosen):
        answer.append([b"mutant", name, kind, mark + start, mark + end, replacement, b"old" if part in old else b"new"])
    return answer + [[b"left-out", name, len(edits) - len(chosen)]]


def begin_mutants(settings, payload, files):
    most, contents, answer = number(payload[0]), dict(zip(files[::2], files[1::2])), []
    for name, earlier in zip(unpacked(payload[1]), unpacked(payload[2])):
        try:
            answer += mutants_of(name, contents[name], earlier, most)
        except SyntaxError as error:
            answer.append([b"unreadable", name, error.lineno or 0, type(error).__name__, error.msg or ""])
        except (MemoryError, RecursionError, ValueError, OverflowError) as error:
            answer.append([b"unreadable", name, 0, type(error).__name__, unreadable_reason(error)])
    write_whole(1, packed([packed(map(syntax_field, each)) for each in [*answer, [b"done"]]]))
    posix._exit(0)


# The payload: how many mutants of a file there may be at most, the files to make them of as a list, and of each an
# earlier text, empty where there is none: what stands in a statement that is still the same is marked as old.
REQUESTS[b"mutants"] = request_kind(begin=begin_mutants)
