# --- the syntax of files, read and never run: the request ------------------------------------------------------------


def read_file(name, content, answer):
    """A file with its tree, or nothing, and why, where Python cannot read it."""
    import _ast

    encoding = declared_encoding(content)
    if encoding:
        answer.append([b"encoding", name, 1, encoding])
        return None
    try:
        compile(content, name, "exec", 0, True)
        tree = compile(content, name, "exec", _ast.PyCF_ONLY_AST, True)
        steps = steps_of(tree, _ast.AST)
    except SyntaxError as error:
        answer.append([b"unreadable", name, error.lineno or 0, type(error).__name__, error.msg or ""])
    except (MemoryError, RecursionError, ValueError, OverflowError) as error:
        answer.append([b"unreadable", name, 0, type(error).__name__, unreadable_reason(error)])
    else:
        file = plain(
            name=name, tree=tree, steps=steps, aliases={}, stars=[], deleted=set(), certain={}, functions=[],
            known=set(), defined=set(), outside=new_measures(), lines=content.count(b"\n") + (not content.endswith(b"\n")),
        )
        declare(steps)
        collect_names(file)
        return file


def unreadable_reason(error):
    if isinstance(error, (MemoryError, RecursionError)):
        return "too much is nested in each other, or it is too long"
    return str(error)


def declared_encoding(content):
    """What the file says that its letters are, where that is not what they are."""
    for line in content.replace(b"\r", b"\n").split(b"\n")[:2]:
        if not line.lstrip(b"\xef\xbb\xbf \t\f").startswith(b"#"):
            continue
        for rest in line.split(b"coding")[1:]:
            if rest[:1] in (b":", b"="):
                name = (rest[1:].split() or [b"nothing"])[0].lower()
                if not name.replace(b"_", b"-").startswith((b"utf-8", b"utf8", b"ascii", b"us-ascii")):
                    return name[:40]
    return None


def line_of(node, place):
    return place.line or getattr(node, "lineno", 1)


def is_within(place, node, within):
    return is_below(place.path + ((node.name,) if hasattr(node, "decorator_list") else ()), within)


def is_below(path, within):
    return any(glob_matches(within, ".".join(path[: size + 1])) for size in range(len(path)))


def look_at(file, wanted, within, answer):
    found = [
        (construct, *(line or [line_of(node, place)]), names, mark, 0, place, node)
        for node, scope, place in file.steps
        for construct, names, mark, *line in found_at(file, node, scope, place)
    ]
    if "recursion" in wanted:
        found += [("recursion", line_of(node, place), [name], "", 0, place, node) for node, place, name in recursions(file)]
    for construct, line, names, mark, value, place, node in found:
        if construct in wanted and (not within or is_within(place, node, within)):
            answer.append([b"found", file.name, line, construct, mark, value, *map(shortened, names)])
    for construct, line, name, value in measured(file):
        if construct in wanted and (not within or is_below(name.split("."), within)):
            answer.append([b"found", file.name, line, construct, "", value, shortened(name)])


def shortened(name):
    return name if len(name) <= 200 else name[:100] + "…" + name[-99:]


def name_definitions(files):
    """What takes the names of all that is defined, once that is known."""
    known, defined = set(), set()
    for file in files:
        file.known, file.defined = known, defined
        for node, scope, place in file.steps:
            if kind_of(node) == "Lambda":
                name = getattr(node, "given_name", "")
                define_function(file, scope, node, name, name or "lambda")
            elif kind_of(node) in FUNCTION_KINDS or kind_of(node) == "ClassDef":
                node.inner.name = node.name
                path = ".".join(place.path + (node.name,))
                known.add(path)
                defined.add(join_names(module_name(file.name), path))


def syntax_answer(wanted, within, names, contents):
    answer, files = [], []
    for name in names:
        file = read_file(name, contents[name], answer)
        if file:
            files.append(file)
    if answer:
        return answer
    name_definitions(files)
    if within and not any([scope_faults(file, within, answer) for file in files]):
        answer.append([b"scope-missing", ", ".join(names), 0, within])
    for file in files:
        look_at(file, wanted, within, answer)
    if "import-cycle" in wanted:
        for file, node, name in import_cycles(files):
            answer.append([b"found", file.name, node.lineno, "import-cycle", "", 0, name])
    return answer


def syntax_field(value):
    if isinstance(value, bytes):
        return value
    return str(value).encode("utf-8", "backslashreplace")


def begin_syntax(settings, payload, files):
    wanted, names = {text(each) for each in unpacked(payload[0])}, [text(each) for each in unpacked(payload[2])]
    contents = {text(name): content for name, content in zip(files[::2], files[1::2])}
    try:
        answer = syntax_answer(wanted, text(payload[1]), names, contents)
    except (MemoryError, RecursionError):
        answer = [[b"unreadable", names[0], 0, "MemoryError", "it is too long"]]
    write_whole(1, packed([packed(map(syntax_field, each)) for each in [*answer, [b"done"]]]))
    posix._exit(0)


# The payload: which constructs are wanted as a list, the definition that they have to be in or nothing, and the files
# to look at as another list.
REQUESTS[b"syntax"] = request_kind(begin=begin_syntax)


