import hmac

from fastapi import Header, HTTPException


def key_guard(key):
    wanted = key.encode()

    def check(x_api_key: str = Header()):
        if hmac.compare_digest(x_api_key.encode(), wanted):
            return
        raise HTTPException(status_code=401, detail="no valid key", headers={"WWW-Authenticate": "ApiKey"})

    return check
