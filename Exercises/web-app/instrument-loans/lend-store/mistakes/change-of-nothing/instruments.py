"""Handlers for /instruments."""

import json

from messages import Answer, Refusal
from store import opened

FIELDS = ("name", "kind", "year")


def add_routes(router):
    for method, pattern, handler in [
        ("GET", "/instruments", list_all),
        ("POST", "/instruments", create),
        ("GET", "/instruments/{id}", read),
        ("PUT", "/instruments/{id}", update),
        ("DELETE", "/instruments/{id}", delete),
    ]:
        router.add(method, pattern, handler)


def fields(request):
    data = json.loads(request.body)
    return [data[field] for field in FIELDS]


def missing(request):
    return Refusal(404, f"no instrument {request.values['id']}")


def list_all(request):
    with opened() as db:
        return Answer(200, [dict(row) for row in db.execute("select * from instruments order by id")])


def create(request):
    values = fields(request)
    with opened() as db:
        cursor = db.execute("insert into instruments (name, kind, year) values (?, ?, ?)", values)
    instrument = {"id": cursor.lastrowid, **dict(zip(FIELDS, values))}
    return Answer(201, instrument, {"Location": f"/instruments/{cursor.lastrowid}"})


def read(request):
    with opened() as db:
        row = db.execute("select * from instruments where id = ?", [request.values["id"]]).fetchone()
    if not row:
        raise missing(request)
    return Answer(200, dict(row))


def update(request):
    values = fields(request)
    with opened() as db:
        db.execute(
            "update instruments set name = ?, kind = ?, year = ? where id = ?",
            [*values, request.values["id"]],
        )
    number = request.values["id"]
    return Answer(200, {"id": int(number) if number.isdigit() else number, **dict(zip(FIELDS, values))})


def delete(request):
    with opened() as db:
        if db.execute("delete from instruments where id = ?", [request.values["id"]]).rowcount == 0:
            raise missing(request)
    return Answer(204)
