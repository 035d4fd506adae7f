"""Reads the query of a list."""

import re
from urllib.parse import urlencode

from faults import KINDS

LARGEST = {"limit": 100, "page": 1000}
WORDS = {"kind": KINDS, "order": ("id", "name", "year")}


def page_faults(query):
    faults = {}
    for name, value in query.items():
        if name in LARGEST:
            if not re.fullmatch(r"[0-9]+", value) or not 1 <= int(value) <= LARGEST[name]:
                faults[name] = f"must be from 1 to {LARGEST[name]}"
        elif name in WORDS:
            if value not in WORDS[name]:
                faults[name] = "must be one of " + " ".join(WORDS[name])
        else:
            faults[name] = "must not be there"
    return faults


def read_page(query):
    page, limit = int(query.get("page", "1")), int(query.get("limit", "20"))
    first = (page - 1) * limit
    order = query.get("order", "id")
    return {"page": page, "limit": limit, "offset": first, "order": order, "kind": query.get("kind")}


def next_path(query, total):
    wish = read_page(query)
    seen = wish["offset"] + wish["limit"]
    if seen > total:
        return None
    return "/instruments?" + urlencode(dict(query, page=wish["page"] + 1))
