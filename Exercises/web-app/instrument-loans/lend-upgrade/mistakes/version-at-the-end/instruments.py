"""The instruments: made, shown, changed, deleted."""

import sqlite3

from faults import instrument_faults, read_object
from messages import Answer, Refusal
from pages import next_path, page_faults, read_page
from rights import must_be_keeper
from store import opened


def add_routes(router):
    router.add("GET", "/instruments", show_all)
    router.add("POST", "/instruments", add_one)
    router.add("GET", "/instruments/{id}", show_one)
    router.add("PUT", "/instruments/{id}", change_one)
    router.add("DELETE", "/instruments/{id}", delete_one)


def find(db, number):
    """Returns an instrument; refused if there is none of this number."""
    row = db.execute("select * from instruments where id = ?", (number,)).fetchone()
    if row is None:
        raise Refusal(404, "no such instrument")
    return dict(row)


def show_all(request):
    faults = page_faults(request.query)
    if faults:
        raise Refusal(422, "the query is wrong", faults=faults)
    wish = read_page(request.query)
    chosen = "from instruments where :kind is null or kind = :kind"
    with opened() as db:
        (total,) = db.execute(f"select count(*) {chosen}", wish).fetchone()
        rows = db.execute(
            f"select * {chosen} order by {wish['order']}, id limit :limit offset :offset", wish
        ).fetchall()
    page = {
        "instruments": [dict(row) for row in rows],
        "total": total,
        "next": next_path(request.query, total),
    }
    return Answer(200, page)


def show_one(request):
    with opened() as db:
        return Answer(200, find(db, request.values["id"]))


def add_one(request):
    must_be_keeper(request)
    instrument = read_object(request.body, instrument_faults)
    with opened() as db:
        number = db.execute(
            "insert into instruments (name, kind, year) values (:name, :kind, :year)", instrument
        ).lastrowid
        return Answer(201, find(db, number), {"Location": f"/instruments/{number}"})


def change_one(request):
    must_be_keeper(request)
    instrument = read_object(request.body, instrument_faults)
    number = request.values["id"]
    with opened() as db:
        db.execute(
            "update instruments set name = :name, kind = :kind, year = :year where id = :id",
            {**instrument, "id": number},
        )
        return Answer(200, find(db, number))


def delete_one(request):
    must_be_keeper(request)
    number = request.values["id"]
    with opened() as db:
        find(db, number)
        try:
            db.execute("delete from instruments where id = ?", (number,))
        except sqlite3.IntegrityError:
            raise Refusal(409, "the instrument is lent") from None
    return Answer(204)
