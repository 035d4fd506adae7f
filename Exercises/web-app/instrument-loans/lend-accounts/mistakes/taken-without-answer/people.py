"""Accounts."""

from faults import check_name, field_faults, read_object
from messages import Answer
from passwords import hash_password
from store import opened


def add_routes(router):
    router.add("POST", "/people", make_account)


def password_fault(password):
    good = isinstance(password, str) and password.isprintable() and 7 < len(password) < 65
    return "" if good else "must be a text of 8 to 64 characters"


def account_faults(data):
    return field_faults(data, {"name": check_name, "password": password_fault})


def make_account(request):
    data = read_object(request.body, account_faults)
    new = {"name": data["name"], "password": hash_password(data["password"])}
    with opened() as db:
        cursor = db.execute(
            "insert into people (name, password) values (:name, :password)", new
        )
    return Answer(201, {"id": cursor.lastrowid, "name": data["name"]})
