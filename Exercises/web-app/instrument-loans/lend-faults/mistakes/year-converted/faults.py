"""Checks of what clients send."""

import json

from messages import Refusal

KINDS = ["strings", "wind", "brass", "percussion"]
FIELDS = ["name", "kind", "year"]


def instrument_faults(data):
    faults = {}
    for field in data:
        if field not in FIELDS:
            faults[field] = "there is no such field"
    for field in FIELDS:
        if field not in data:
            faults[field] = "this field is missing"

    if "name" in data:
        name = data["name"]
        if not isinstance(name, str):
            faults["name"] = "a name is a text"
        elif len(name) > 60 or name.strip() == "" or not name.isprintable():
            faults["name"] = "a name has 1 to 60 printable characters"

    if "kind" in data and data["kind"] not in KINDS:
        faults["kind"] = "the kinds are " + ", ".join(KINDS)

    if "year" in data:
        try:
            year = int(data["year"])
        except (TypeError, ValueError):
            faults["year"] = "a year is a number"
        else:
            if year < 1500 or year > 2100:
                faults["year"] = "a year is from 1500 to 2100"
    return faults


def read_object(body, find_faults):
    try:
        data = json.loads(body)
    except ValueError:
        raise Refusal(400, "this is no JSON")
    if not isinstance(data, dict):
        raise Refusal(400, "this is no object")
    faults = find_faults(data)
    if faults:
        raise Refusal(422, "please mend the fields", faults=faults)
    return data
