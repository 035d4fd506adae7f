# --- a program that Python cannot read: the request ------------------------------------------------------------------

import sys


def reading_answer(payload, contents, packed):
    """The fields of the surest fault, and `done` behind them; `done` alone where nothing is wrong, or not known."""
    # What Python would remark of a program that it can read is of no use here.
    sys.stderr = None
    program = Program("program.py", contents[payload[0]])
    try:
        fault = first_fault(program)
    except Exception:
        # A mistake of ours is no reason to say nothing at all: the message has words of its own.
        fault = None
    if fault is None:
        return [b"done"]
    lines = program.shown_lines(fault.edits) if fault.edits and fault.shown else []
    opened = (fault.opened.row, fault.opened.col) if fault.opened else (0, 0)
    numbers = (fault.row, fault.col, max(fault.end, fault.col), int(fault.guess), *opened)
    return [
        field(fault.kind), *map(field, numbers), packed(map(field, map(shortened, fault.parts))),
        packed(field(each) for line in lines for each in line), b"done",
    ]


def field(value):
    return str(value).encode("utf-8", "backslashreplace")


def shortened(part):
    part = str(part)
    return part if len(part) <= 80 else part[:50] + "…" + part[-29:]
