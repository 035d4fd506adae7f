# --- what a program's text shows: the request -------------------------------------------------------------------------

ALL = (find_unused, find_ways, find_conditions, find_statements, find_loops, find_calls, find_errors, find_style)
# For what could be said more simply nobody needs to know the ways through a program.
STYLE = (unused_variables, unused_imports, unused_functions, self_assignments, find_style)
# How many findings of a file are told at the most, and how long a file may be.
MOST_FINDINGS = 60
LONGEST = 1 << 16


def findings_in(content, is_program, is_package=False, finders=ALL):
    """What the text of a file shows, in the order of its lines; nothing for one that Python cannot read."""
    if len(content) > LONGEST:
        return []
    try:
        program = Program(content, is_program, looks_at_ways=finders is ALL)
        program.is_package = is_package
        program.types = Types(program)
        for find in finders:
            if not program.is_dynamic or find in ALL + (unused_imports, self_assignments):
                find(program)
    except (SyntaxError, ValueError, OverflowError, RecursionError, MemoryError):
        return []
    seen, found = set(), []
    for each in sorted(program.text.findings, key=lambda each: (each.line, each.col)):
        key = each.kind, each.line, each.col
        if key not in seen:
            seen.add(key)
            found.append(each)
    return found[:MOST_FINDINGS]


def answer(payload, contents, packed):
    """For each finding a field, and `done` behind them.

    The payload: `all`, or `style` for no more than that; then each file's name, and whether it is a program.
    """
    told, finders = [], STYLE if payload[0] == b"style" else ALL
    for name, kind in zip(payload[1::2], payload[2::2]):
        for each in findings_in(contents[name], kind == b"program", name.endswith(b"__init__.py"), finders):
            parts = packed(field(shortened(part)) for part in each.parts)
            told.append(packed([name, field(each.kind), *map(field, (each.line, each.col, each.end)), parts]))
    return [*told, b"done"]
