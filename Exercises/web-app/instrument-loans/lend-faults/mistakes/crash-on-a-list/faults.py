"""Looks at what clients send."""

import json

from messages import Refusal

KINDS = {"strings", "wind", "brass", "percussion"}


def fault_of(field, value):
    match field:
        case "name":
            if not isinstance(value, str) or not value.isprintable():
                return "must be printable text"
            if not value.strip() or len(value) > 60:
                return "must have 1 to 60 characters"
        case "kind":
            if value not in KINDS:
                return "must be one of " + ", ".join(sorted(KINDS))
        case "year":
            if type(value) is not int or value not in range(1500, 2101):
                return "must be from 1500 to 2100"
        case _:
            return "must not be there"
    return None


def instrument_faults(data):
    wrong = {field: "must be there" for field in ("name", "kind", "year") if field not in data}
    for field, value in data.items():
        text = fault_of(field, value)
        if text is not None:
            wrong[field] = text
    return wrong


def read_object(body, find_faults):
    try:
        data = json.loads(body)
    except json.JSONDecodeError:
        raise Refusal(400, "must be JSON")
    except UnicodeDecodeError:
        raise Refusal(400, "must be UTF-8")
    if not isinstance(data, dict):
        raise Refusal(400, "must be an object")
    wrong = find_faults(data)
    if wrong:
        raise Refusal(422, "see the faults", faults=wrong)
    return data
