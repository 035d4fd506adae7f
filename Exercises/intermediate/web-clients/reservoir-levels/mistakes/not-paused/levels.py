import requests


def levels(address, key, lakes, pause):
    """The levels of the lakes in metres, by their names."""
    session = requests.Session()
    session.headers.update({"X-Key": key})
    result = {}
    for lake in lakes:
        answer = session.get(address + "/levels", params={"lake": lake})
        while answer.status_code == 429:
            answer = session.get(address + "/levels", params={"lake": lake})
        answer.raise_for_status()
        result[lake] = answer.json()["metres"]
    return result
