"""All loans of an instrument, also those that are over."""

import instruments
from messages import Answer
from rights import must_be_keeper
from store import opened


def add_routes(router):
    router.add("GET", "/instruments/{id}/loans", show_all)


def show_all(request):
    must_be_keeper(request)
    number = request.values["id"]
    with opened() as db:
        instruments.find(db, number)
        rows = db.execute(
            "select name as person, borrowed, returned from past_loans"
            " join people on people.id = person where instrument = ? order by past_loans.id",
            (number,),
        ).fetchall()
        rows += db.execute(
            "select name as person, borrowed, null as returned from loans"
            " join people on people.id = person where instrument = ?",
            (number,),
        ).fetchall()
    return Answer(200, [dict(row) for row in rows])
