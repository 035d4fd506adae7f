"""What is wrong with the data that clients send."""

import json

from messages import Refusal

KINDS = ("strings", "wind", "brass", "percussion")


def check_name(value):
    """Returns what is wrong with a name, or None."""
    if not isinstance(value, str) or not value.isprintable() or not value.strip():
        return "is no text of printable characters"
    if len(value) > 60:
        return "has more than 60 characters"
    return None


def check_kind(value):
    return None if value in KINDS else f"is none of {', '.join(KINDS)}"


def check_year(value):
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return None if is_whole and 1500 <= value <= 2100 else "is no year from 1500 to 2100"


def field_faults(data, checks):
    """Returns what is wrong, by field; each field of checks must be there, and no other."""
    faults = {field: "is unknown" for field in data if field not in checks}
    for field, check in checks.items():
        fault = check(data[field]) if field in data else "is missing"
        if fault:
            faults[field] = fault
    return faults


def instrument_faults(data):
    """Returns what is wrong with the data of an instrument, by field."""
    return field_faults(data, {"name": check_name, "kind": check_kind, "year": check_year})


def read_object(body, find_faults):
    """Returns the JSON object of a body; refused if it is none, or has faults."""
    try:
        data = json.loads(body)
    except ValueError:
        raise Refusal(400, "the body is no JSON") from None
    if not isinstance(data, dict):
        raise Refusal(400, "the body is no JSON object")
    faults = find_faults(data)
    if faults:
        raise Refusal(422, "some fields are wrong", faults=faults)
    return data
