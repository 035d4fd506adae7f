"""Accounts."""

from faults import check_name, field_faults, read_object
from messages import Answer, Refusal
from passwords import hash_password
from store import opened


def add_routes(router):
    router.add("POST", "/people", make_account)


def password_fault(password):
    if not isinstance(password, str):
        return "must be a text"
    if not password.isprintable():
        return "must be printable"
    if len(password) < 8 or len(password) > 64:
        return "must have 8 to 64 characters"
    return None


def account_faults(data):
    return field_faults(data, {"name": check_name, "password": password_fault})


def make_account(request):
    data = read_object(request.body, account_faults)
    name = data["name"]
    with opened() as db:
        row = db.execute("select id from people where name = ?", [name]).fetchone()
        if row is not None:
            raise Refusal(409, "somebody has this name")
        kept = hash_password(data["password"])
        new = db.execute("insert into people (name, password) values (?, ?)", [name, kept])
        return Answer(201, {"id": new.lastrowid, "name": name})
