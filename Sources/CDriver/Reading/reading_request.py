# --- a program that Python cannot read: the request ------------------------------------------------------------------

import sys


def answer(payload, contents, packed):
    """The fields of the surest fault, those of what Python says, and `done`; of a program that can be read `done` alone."""
    # What Python would remark of a program that it can read is of no use here.
    sys.stderr = None
    program = Program("program.py", contents[payload[0]])
    if program.problem is None:
        return [b"done"]
    return [*fault_fields(program, packed), *problem_fields(program.problem), b"done"]


def fault_fields(program, packed):
    """None where it is not known what is wrong."""
    try:
        fault = first_fault(program)
    except Exception:
        # A mistake of ours is no reason to say nothing at all: the message has words of its own.
        fault = None
    if fault is None:
        return []
    lines = program.shown_lines(fault.edits) if fault.edits and fault.shown else []
    opened = (fault.opened.row, fault.opened.col) if fault.opened else (0, 0)
    numbers = (fault.row, fault.col, max(fault.end, fault.col), int(fault.guess), *opened)
    return [
        field(fault.kind), *map(field, numbers), packed(map(field, map(shortened, fault.parts))),
        packed(field(each) for line in lines for each in line),
    ]


def problem_fields(problem):
    numbers = (problem.row, problem.col, max(problem.end, problem.col))
    return [field(problem.type), field(problem.message[:4000]), *(field(max(number, 0)) for number in numbers)]
