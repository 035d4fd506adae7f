# --- what was at hand where an exception was raised: the way of a program --------------------------------------------


def facts_of_recursion(error, place, traceback):
    codes, calls = {}, {}
    steps = 0
    while traceback is not None and steps < 200_000:
        code = traceback.tb_frame.f_code
        codes[code] = codes.get(code, 0) + 1
        if len(calls.setdefault(code, [])) < 3:
            calls[code].append(traceback.tb_frame)
        traceback, steps = traceback.tb_next, steps + 1
    own = {
        code: count
        for code, count in codes.items()
        if plain(code.co_filename, 500) == place.work + "/" + place.file or code.co_filename == place.file
    }
    code = max(own, key=own.get, default=None)
    if code is None or own[code] < 10:
        return None
    defined = [
        node
        for node in place.tree.nodes
        if is_definition(node, code.co_name)
        and code.co_firstlineno in (node.lineno, *(each.lineno for each in node.decorator_list))
    ]
    if len(defined) != 1:
        return None
    function = defined[0]
    names = parameters(function)[:3]
    told = [
        ", ".join(
            "%s = %s" % (name, shortened(shown(names_in(frame.f_locals).get(name, UNKNOWN))))
            for name in names
            if name in names_in(frame.f_locals) and name not in ("self", "cls")
        )
        for frame in calls[code]
    ]
    again = [
        node for node in walk_function(function) if name_of_node(node) == "Call" and called_name(node) == function.name
    ]
    attributes = [
        node
        for node in walk_function(function)
        if name_of_node(node) == "Attribute" and node.attr == function.name and name_of_node(node.value) == "Name"
    ]
    return Facts(
        "recursion",
        [],
        function=function.name,
        line=function.lineno,
        first=told[0],
        next=told[1] if len(told) > 1 else "",
        last=told[2] if len(told) > 2 else "",
        again=place.text(again[0]) if again else "",
        again_line=again[0].lineno if again else "",
        attribute=place.text(attributes[0]) if attributes and not again else "",
        stops="yes" if has_way_out(function) else "",
    )


def has_way_out(function):
    returns = [node for node in walk_function(function) if name_of_node(node) == "Return"]
    return any(
        not any(name_of_node(each) == "Call" and called_name(each) == function.name for each in walk(node))
        for node in returns
    )


def facts_of_file(error, place):
    name = OSError.__dict__["filename"].__get__(error)
    if type(name) is not str or not 0 < len(name) <= 200:
        return None
    details = {"name": name}
    if "/" not in name:
        found = sorted(each for each in list_folder(".") if not each.startswith("."))
        programs = [each for each in found if not each.endswith(".py") and each != "__pycache__"]
        details["near"] = names_of(near(name, found, 1)) or ending_otherwise(name, found)
        details["files"] = names_of(programs, 5)
    calls = [node for node in place.find("Call") if node.args]
    values = [Value("name", node.args[0], place) for node in calls if place.value(node.args[0]) == name][:1]
    return Facts("file", values, **details)


def ending_otherwise(name, found):
    stem = name.rpartition(".")[0] or name
    return names_of([each for each in found if each != name and (each.rpartition(".")[0] or each) == stem][:1])


def facts_of_end(error, place):
    try:
        content = read_at(0, 1 << 20, 0)
    except OSError:
        return None
    lines = content.count(b"\n") + (not content.endswith(b"\n") and content != b"")
    return Facts("input-end", [], lines=int(lines)) if len(content) < 1 << 20 else None


list_folder, read_at, sys_modules = posix.listdir, posix.pread, sys.modules
