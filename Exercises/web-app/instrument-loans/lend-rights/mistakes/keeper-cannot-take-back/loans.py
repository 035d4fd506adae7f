"""Who has which instrument: borrowed, and given back."""

import sqlite3

import instruments
from logins import person_of
from messages import Answer, Refusal
from store import opened


def add_routes(router):
    router.add("GET", "/instruments/{id}/loan", show)
    router.add("POST", "/instruments/{id}/loan", borrow)
    router.add("DELETE", "/instruments/{id}/loan", give_back)


def find(db, number):
    """Returns the loan of an instrument; refused if there is no such instrument, or no loan."""
    instruments.find(db, number)
    row = db.execute(
        "select instrument, name as person from loans join people on people.id = person"
        " where instrument = ?",
        (number,),
    ).fetchone()
    if row is None:
        raise Refusal(404, "the instrument is not lent")
    return dict(row)


def show(request):
    person_of(request)
    with opened() as db:
        return Answer(200, find(db, request.values["id"]))


def borrow(request):
    person = person_of(request)
    number = request.values["id"]
    with opened() as db:
        instruments.find(db, number)
        try:
            # The primary key lets one loan in, however many come at once.
            db.execute("insert into loans (instrument, person) values (?, ?)", (number, person))
        except sqlite3.IntegrityError:
            raise Refusal(409, "the instrument is lent") from None
        return Answer(201, find(db, number), {"Location": f"/instruments/{number}/loan"})


def give_back(request):
    person = person_of(request)
    with opened() as db:
        loan = find(db, request.values["id"])
        row = db.execute(
            "select person from loans where instrument = :instrument", loan
        ).fetchone()
        if row["person"] != person:
            raise Refusal(403, "you have not borrowed it")
        db.execute("delete from loans where instrument = :instrument", loan)
    return Answer(204)
