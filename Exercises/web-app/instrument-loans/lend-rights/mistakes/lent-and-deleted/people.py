"""The accounts of the people who borrow."""

import sqlite3

from faults import check_name, field_faults, read_object
from messages import Answer, Refusal
from passwords import hash_password
from store import opened


def add_routes(router):
    router.add("POST", "/people", add_one)


def check_password(value):
    if isinstance(value, str) and value.isprintable() and 8 <= len(value) <= 64:
        return None
    return "is no text of 8 to 64 printable characters"


def person_faults(data):
    """Returns what is wrong with the data of an account, by field."""
    return field_faults(data, {"name": check_name, "password": check_password})


def add_one(request):
    person = read_object(request.body, person_faults)
    kept = hash_password(person["password"])
    with opened() as db:
        try:
            number = db.execute(
                "insert into people (name, password) values (?, ?)", (person["name"], kept)
            ).lastrowid
        except sqlite3.IntegrityError:
            raise Refusal(409, "the name is taken") from None
    return Answer(201, {"id": number, "name": person["name"]})
