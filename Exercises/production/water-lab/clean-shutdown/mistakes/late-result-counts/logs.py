import json
import logging
import re
import sys
import uuid
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime, timezone

from starlette.datastructures import Headers, MutableHeaders

HARMLESS = re.compile(r"[A-Za-z0-9._-]{1,64}")
request_id = ContextVar("request_id", default=None)
log = logging.getLogger("lab")


class JsonLines(logging.Formatter):
    def __init__(self, secrets=()):
        super().__init__()
        self.secrets = secrets

    def format(self, record):
        line = {
            **getattr(record, "data", {}),
            "time": datetime.fromtimestamp(record.created, timezone.utc).isoformat(),
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
            "request_id": request_id.get(),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        text = json.dumps(line, default=str)
        for secret in self.secrets:
            text = text.replace(json.dumps(secret)[1:-1], "***")
        return text


def set_up_logs(secrets, stream=sys.stderr):
    handler = logging.StreamHandler(stream)
    handler.setFormatter(JsonLines(secrets))
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


@contextmanager
def traced(number):
    token = request_id.set(number)
    try:
        yield
    finally:
        request_id.reset(token)


def taken_over(number):
    """The number that the client has sent, if it is harmless, else a new one."""
    if number is not None and HARMLESS.fullmatch(number):
        return number
    return uuid.uuid4().hex


class RequestLog:
    """Gives each request its number, and writes a line once it is answered."""

    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        number = taken_over(Headers(scope=scope).get("X-Request-ID"))
        answer = {"status": 500}

        async def send_on(message):
            if message["type"] == "http.response.start":
                answer["status"] = message["status"]
                MutableHeaders(scope=message)["X-Request-ID"] = number
            await send(message)

        with traced(number):
            try:
                await self.app(scope, receive, send_on)
            finally:
                data = {"method": scope["method"], "path": scope["path"], **answer}
                log.info("request answered", extra={"data": data})
