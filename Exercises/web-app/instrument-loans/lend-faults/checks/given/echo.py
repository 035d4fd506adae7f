"""A page of another program on router.py and web.py: it says what it was asked."""

from messages import Answer
from router import Router
from web import Server


def echo(request):
    said = {
        "place": request.values["place"],
        "query": request.query,
        "text": request.body.decode(),
        "by": request.headers.get("By"),
    }
    return Answer(200, said)


router = Router()
router.add("POST", "/echo/{place}", echo)
Server(("127.0.0.1", 8000), router).serve_forever()
