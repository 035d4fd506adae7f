"""The server of the school's depot, with routes of its own, on router.py and web.py."""

import threading

from messages import Answer, Refusal
from router import Router
from web import Server

both = threading.Barrier(2)


def tell(request):
    """Answers with all that has arrived."""
    arrived = {
        "values": request.values,
        "query": request.query,
        "label": request.headers.get("X-Label"),
        "body": request.body.decode(),
    }
    return Answer(201, arrived, {"Location": "/crates/new", "X-Depot": "north"})


def show_none(request):
    return Answer(200, [])


def note(request):
    """Takes what comes, and has nothing to say."""
    return Answer(202)


def remove(request):
    return Answer(204, headers={"X-Depot": "north"})


def refuse(request):
    raise Refusal(409, "the shelf is full", {"Retry-After": "60"}, free=0)


def meet(request):
    """Answers as soon as two requests are here."""
    both.wait(1)
    return Answer(200, {"met": True})


router = Router()
router.add("POST", "/crates/{crate}/lids/{lid}", tell)
router.add("GET", "/crates", show_none)
router.add("POST", "/crates", note)
router.add("GET", "/crates/{crate}", tell)
router.add("PUT", "/crates/{crate}", refuse)
router.add("DELETE", "/crates/{crate}", remove)
router.add("GET", "/crates/{crate}/pair", meet)
Server(("127.0.0.1", 8000), router).serve_forever()
