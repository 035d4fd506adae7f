from datetime import date

from record import Visit


def read(lines):
    """The visits in the lines, and what is wrong with the others."""
    visits = []
    faults = []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            visits.append(visit(line))
        except ValueError as error:
            faults.append(f"line {number}: {error}")
    return visits, faults


def visit(line):
    parts = [part.strip() for part in line.split(";")]
    if len(parts) != 3:
        raise ValueError("not three parts")
    stake, day, centimetres = parts
    if not stake:
        raise ValueError("no stake")
    return Visit(stake, iso_date(day), whole_number(centimetres))


def iso_date(text):
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ValueError(f"no date: {text}") from None


def whole_number(text):
    if not text.isdecimal():
        raise ValueError(f"no whole number: {text}")
    return int(text)
