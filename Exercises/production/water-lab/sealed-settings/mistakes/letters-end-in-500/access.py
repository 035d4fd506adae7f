import secrets
from typing import Optional

from fastapi import Header, HTTPException


def key_guard(key):
    def only_with_key(x_api_key: Optional[str] = Header(default=None)):
        if x_api_key is None or not secrets.compare_digest(x_api_key, key):
            raise HTTPException(401, detail="no valid key", headers={"WWW-Authenticate": "ApiKey"})

    return only_with_key
