import requests


def levels(address, key, lakes, pause):
    """The levels of the lakes in metres, by their names."""
    result = {}
    for lake in lakes:
        answer = requests.get(address + "/levels", params={"lake": lake}, headers={"X-Key": key})
        while answer.status_code == 429:
            pause(int(answer.headers["Retry-After"]))
            answer = requests.get(address + "/levels", params={"lake": lake}, headers={"X-Key": key})
        answer.raise_for_status()
        result[lake] = answer.json()["metres"]
    return result
