"""Which instruments a query asks for, and where the next ones are."""

import re
from urllib.parse import urlencode

from faults import check_kind

DEFAULTS = {"limit": "20", "page": "1", "kind": None, "order": "id"}
ORDERS = ("id", "name", "year")


def check_number(value, largest):
    """Returns what is wrong with a number from 1 to largest in a query, or None."""
    is_right = re.fullmatch("[0-9]{1,4}", value) and 1 <= int(value) <= largest
    return None if is_right else f"is no number from 1 to {largest}"


CHECKS = {
    "limit": lambda value: check_number(value, 100),
    "page": lambda value: check_number(value, 1000),
    "kind": check_kind,
    "order": lambda value: None if value in ORDERS else f"is none of {', '.join(ORDERS)}",
}


def page_faults(query):
    """Returns what is wrong with a query, by parameter; each may be left out."""
    faults = {}
    for name, value in query.items():
        fault = CHECKS[name](value) if name in CHECKS else "is unknown"
        if fault:
            faults[name] = fault
    return faults


def read_page(query):
    """Returns what a query without faults asks for, also what it leaves out."""
    wish = {**DEFAULTS, **query}
    limit, page = int(wish["limit"]), int(wish["page"])
    return {**wish, "limit": limit, "page": page, "offset": (page - 1) * limit}


def next_path(query, total):
    """Returns the path of the page after that of a query, or None if it is the last."""
    wish = read_page(query)
    if wish["page"] * wish["limit"] >= total:
        return None
    return "/instruments?" + urlencode({**query, "page": wish["page"] + 1})
