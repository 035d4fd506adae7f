STEP = 3
content = {}


def make_bellows(limit):
    content[limit] = 0

    def tread():
        content[limit] = min(content[limit] + STEP, limit)
        return content[limit]

    def play(litres):
        if content[limit] < litres:
            return False
        content[limit] -= litres
        return True

    return tread, play
