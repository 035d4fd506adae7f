"""Starts the server of the instrument store on port 8000."""

import json

from messages import Answer
from router import Router
from web import Server


def load():
    with open("instruments.json", encoding="utf-8") as file:
        return json.load(file)


def show_list(request):
    return Answer(200, load())


def show_by_id(request):
    found = [each for each in load() if str(each["id"]) == request.values["id"]]
    if not found:
        return Answer(404, {"error": f"no instrument {request.values['id']}"})
    return Answer(200, found[0])


router = Router()
router.add("GET", "/instruments", show_list)
router.add("GET", "/instruments/{id}", show_by_id)
Server(("127.0.0.1", 8000), router).serve_forever()
