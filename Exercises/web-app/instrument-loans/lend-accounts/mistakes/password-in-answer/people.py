"""Who borrows."""

import sqlite3

from faults import check_name, read_object
from messages import Answer, Refusal
from passwords import hash_password
from store import opened


def faults_of(data):
    faults = {}
    for field in data:
        if field not in ("name", "password"):
            faults[field] = "is too much"
    for field, check in (("name", check_name), ("password", check_secret)):
        if field not in data:
            faults[field] = "is not there"
        elif check(data[field]):
            faults[field] = check(data[field])
    return faults


def check_secret(value):
    if type(value) is str and len(value) in range(8, 65) and value.isprintable():
        return None
    return "has to have 8 to 64 letters, digits or signs"


def add_person(request):
    person = read_object(request.body, faults_of)
    person["password"] = hash_password(person["password"])
    with opened() as db:
        try:
            db.execute("insert into people (name, password) values (:name, :password)", person)
        except sqlite3.IntegrityError:
            raise Refusal(409, "this name is not free")
        row = db.execute("select * from people where name = ?", (person["name"],)).fetchone()
    return Answer(201, dict(row))


def add_routes(router):
    router.add("POST", "/people", add_person)
