"""Checks of what clients send."""

import json

from messages import Refusal

KINDS = ("strings", "wind", "brass", "percussion")


def name_is_right(name):
    return isinstance(name, str) and name.isprintable() and 1 <= len(name) <= 60 and name.strip() != ""


def year_is_right(year):
    return type(year) is int and 1500 <= year <= 2100


def instrument_faults(data):
    faults = {}
    if not name_is_right(data.get("name")):
        faults["name"] = "must be a text of 1 to 60 characters"
    if data.get("kind") not in KINDS:
        faults["kind"] = "must be a kind of instrument"
    if not year_is_right(data.get("year")):
        faults["year"] = "must be a year"
    return faults


def read_object(body, find_faults):
    try:
        data = json.loads(body)
    except ValueError:
        raise Refusal(400, "JSON cannot read this")
    if type(data) is not dict:
        raise Refusal(400, "an object is needed")
    faults = find_faults(data)
    if faults:
        raise Refusal(422, "the data is wrong", faults=faults)
    return data
