import json


async def app(scope, receive, send):
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": message["type"] + ".complete"})
            if message["type"].endswith("shutdown"):
                return
    body, more = b"", True
    while more:
        message = await receive()
        body, more = body + message.get("body", b""), message.get("more_body", False)
    status, value = answer(scope["method"], scope["path"], body)
    headers = [(b"content-type", b"application/json")]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": json.dumps(value).encode()})


ITEMS = {}


def answer(method, path, body):
    if method == "POST":
        item = json.loads(body)
        if not isinstance(item["price"], float):
            return 422, {}
        item["id"] = 5 + len(ITEMS)
        ITEMS[str(item["id"])] = item
        return 201, item
    if path == "/items":
        return 200, list(ITEMS.values())
    item = ITEMS.get(path.rpartition("/")[2])
    return (200, item) if item else (404, {"detail": "no such item"})
