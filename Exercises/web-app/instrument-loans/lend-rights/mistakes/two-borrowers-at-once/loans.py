"""Loans of instruments."""

import instruments
import rights
from logins import person_of
from messages import Answer, Refusal
from store import opened

PATH = "/instruments/{id}/loan"


def add_routes(router):
    router.add("GET", PATH, show)
    router.add("POST", PATH, borrow)
    router.add("DELETE", PATH, give_back)


def look(db, instrument):
    """Returns the borrower's id and name, or None."""
    return db.execute(
        "select people.id, people.name from people, loans"
        " where loans.person = people.id and loans.instrument = ?",
        (instrument["id"],),
    ).fetchone()


def loan(instrument, name):
    return {"instrument": instrument["id"], "person": name}


def show(request):
    person_of(request)
    with opened() as db:
        instrument = instruments.find(db, request.values["id"])
        borrower = look(db, instrument)
    if not borrower:
        raise Refusal(404, "nobody has it")
    return Answer(200, loan(instrument, borrower["name"]))


def borrow(request):
    person = person_of(request)
    with opened() as db:
        instrument = instruments.find(db, request.values["id"])
        if look(db, instrument):
            raise Refusal(409, "somebody has it")
        db.execute("insert into loans values (?, ?)", (instrument["id"], person))
        name = look(db, instrument)["name"]
    path = f"/instruments/{instrument['id']}/loan"
    return Answer(201, loan(instrument, name), {"Location": path})


def give_back(request):
    person = person_of(request)
    with opened() as db:
        instrument = instruments.find(db, request.values["id"])
        borrower = look(db, instrument)
        if not borrower:
            raise Refusal(404, "nobody has it")
        if person not in (borrower["id"], rights.KEEPER):
            raise Refusal(403, "somebody else has it")
        db.execute("delete from loans where instrument = ?", (instrument["id"],))
    return Answer(204)
