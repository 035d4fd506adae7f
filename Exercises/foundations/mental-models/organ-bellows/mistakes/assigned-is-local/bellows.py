STEP = 3


def make_bellows(limit):
    content = 0

    def tread():
        content = min(content + STEP, limit)
        return content

    def play(litres):
        if content < litres:
            return False
        content = content - litres
        return True

    return tread, play
