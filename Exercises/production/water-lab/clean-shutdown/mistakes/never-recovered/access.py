from secrets import compare_digest
from typing import Annotated

from fastapi import Header, HTTPException


def key_guard(key):
    def guard(x_api_key: Annotated[str, Header()] = ""):
        if not compare_digest(x_api_key.encode(), key.encode()):
            raise HTTPException(401, "no valid key", {"WWW-Authenticate": "ApiKey"})

    return guard
