"""Answers for /instruments."""

from faults import instrument_faults, read_object
from messages import Answer, Refusal
from pages import next_path, page_faults, read_page
from store import opened


def add_routes(router):
    for method, path, handler in [
        ("GET", "/instruments", list_them),
        ("POST", "/instruments", make),
        ("GET", "/instruments/{id}", show),
        ("PUT", "/instruments/{id}", replace),
        ("DELETE", "/instruments/{id}", remove),
    ]:
        router.add(method, path, handler)


def row_of(db, request):
    row = db.execute("select * from instruments where id = ?", [request.values["id"]]).fetchone()
    if not row:
        raise Refusal(404, "not in the store")
    return dict(row)


def list_them(request):
    query = request.query
    faults = page_faults(query)
    if faults:
        raise Refusal(422, "look at the faults", faults=faults)
    page = read_page(query)
    where, values = "", []
    if "kind" in query:
        where, values = "where kind = ?", [query["kind"]]
    with opened() as db:
        total = db.execute(f"select count(*) from instruments {where}", values).fetchone()[0]
        rows = db.execute(
            f"select * from instruments {where} order by ?, id limit ? offset ?",
            [*values, page["order"], page["limit"], page["offset"]],
        )
        instruments = [dict(row) for row in rows]
    return Answer(
        200, {"instruments": instruments, "total": total, "next": next_path(query, total)}
    )


def show(request):
    with opened() as db:
        return Answer(200, row_of(db, request))


def make(request):
    data = read_object(request.body, instrument_faults)
    with opened() as db:
        new = db.execute(
            "insert into instruments (name, kind, year) values (:name, :kind, :year)", data
        ).lastrowid
    return Answer(201, {"id": new, **data}, {"Location": f"/instruments/{new}"})


def replace(request):
    data = read_object(request.body, instrument_faults)
    with opened() as db:
        old = row_of(db, request)
        db.execute(
            "update instruments set name = ?, kind = ?, year = ? where id = ?",
            [data["name"], data["kind"], data["year"], old["id"]],
        )
    return Answer(200, {"id": old["id"], **data})


def remove(request):
    with opened() as db:
        old = row_of(db, request)
        db.execute("delete from instruments where id = ?", [old["id"]])
    return Answer(204)
