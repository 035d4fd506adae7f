"""Starts the server of the instrument store on port 8000."""

import json

from messages import Answer, Refusal
from router import Router
from web import Server


def load():
    with open("instruments.json", encoding="utf-8") as file:
        return json.load(file)


def show_all(request):
    return Answer(200, load())


def show_one(request):
    for instrument in load():
        if str(instrument["id"]) == request.values["id"]:
            return Answer(200, instrument)
    raise Refusal(404, "no such instrument")


router = Router()
router.add("GET", "/instruments", show_all)
router.add("GET", "/instruments/{id}", show_one)
Server(("127.0.0.1", 8000), router).serve_forever()
