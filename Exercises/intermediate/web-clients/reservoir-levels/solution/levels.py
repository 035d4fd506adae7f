import requests


def level(session, address, lake, pause):
    while True:
        answer = session.get(address + "/levels", params={"lake": lake})
        if answer.status_code != 429:
            answer.raise_for_status()
            return answer.json()["metres"]
        pause(int(answer.headers["Retry-After"]))


def levels(address, key, lakes, pause):
    """The levels of the lakes in metres, by their names."""
    with requests.Session() as session:
        session.headers["X-Key"] = key
        return {lake: level(session, address, lake, pause) for lake in lakes}
