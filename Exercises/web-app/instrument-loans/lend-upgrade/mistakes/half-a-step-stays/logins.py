"""Logging in and out, and who it is that asks."""

import time
from functools import partial

from faults import read_object
from messages import Answer, Refusal
from passwords import hash_password, is_password
from people import person_faults
from store import opened
from tokens import drop_token, find_person, make_token


def add_routes(router, seconds):
    """Tokens are good for so many seconds."""
    router.add("POST", "/logins", partial(log_in, seconds))
    router.add("DELETE", "/logins", log_out)


def refuse(error):
    raise Refusal(401, error, {"WWW-Authenticate": "Bearer"})


def token_of(request):
    """Returns the token that a request was sent with; it may be no good."""
    scheme, _, token = (request.headers.get("Authorization") or "").partition(" ")
    return token if scheme == "Bearer" else ""


def person_of(request):
    """Returns the id of the person who asks; refused without a good token."""
    with opened() as db:
        person = find_person(db, token_of(request), time.time())
    if person is None:
        refuse("log in first")
    return person


def log_in(seconds, request):
    sent = read_object(request.body, person_faults)
    with opened() as db:
        row = db.execute("select * from people where name = ?", (sent["name"],)).fetchone()
    if row:
        is_right = is_password(sent["password"], row["password"])
    else:
        # A name that nobody has takes as long as a wrong password, or the time would tell.
        hash_password(sent["password"])
        is_right = False
    if not is_right:
        refuse("wrong name or password")
    with opened() as db:
        token = make_token(db, row["id"], time.time(), seconds)
    return Answer(201, {"token": token, "seconds": seconds})


def log_out(request):
    person_of(request)
    with opened() as db:
        drop_token(db, token_of(request))
    return Answer(204)
