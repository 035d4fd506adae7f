"""Log-ins."""

import time

import faults
import passwords
import people
import tokens
from messages import Answer, Refusal
from store import opened


def add_routes(router, seconds):
    def start(request):
        wanted = faults.read_object(request.body, people.person_faults)
        with opened() as db:
            found = db.execute(
                "select id, password from people where name = :name", wanted
            ).fetchone()
            if found is None or not passwords.is_password(wanted["password"], found["password"]):
                raise no_entry("this name and password do not fit")
            token = tokens.make_token(db, found["id"], time.time(), seconds)
        return Answer(201, {"token": token, "seconds": seconds})

    router.add("POST", "/logins", start)
    router.add("DELETE", "/logins", end)


def no_entry(text):
    return Refusal(401, text, {"WWW-Authenticate": "Bearer"})


def sent_token(request):
    words = (request.headers.get("Authorization") or "").split(" ")
    return words[1] if len(words) == 2 and words[0] == "Bearer" else ""


def person_of(request):
    with opened() as db:
        person = tokens.find_person(db, sent_token(request), time.time())
    if person is None:
        raise no_entry("a token is needed")
    return person


def end(request):
    person_of(request)
    with opened() as db:
        tokens.drop_token(db, sent_token(request))
    return Answer(204)
