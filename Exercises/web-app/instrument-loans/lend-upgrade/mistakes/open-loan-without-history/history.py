"""The history of an instrument."""

import instruments
from messages import Answer
from rights import must_be_keeper
from store import opened


def add_routes(router):
    router.add("GET", "/instruments/{id}/loans", show)


def show(request):
    must_be_keeper(request)
    with opened() as db:
        instrument = instruments.find(db, request.values["id"])
        rows = db.execute(
            "select people.name, history.borrowed, history.returned from history, people"
            " where history.person = people.id and history.instrument = ? order by number",
            (instrument["id"],),
        ).fetchall()
    return Answer(
        200,
        [{"person": name, "borrowed": start, "returned": end} for name, start, end in rows],
    )
