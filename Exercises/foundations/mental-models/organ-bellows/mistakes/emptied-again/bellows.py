STEP = 3
content = 0


def make_bellows(limit):

    def tread():
        global content
        content = min(content + STEP, limit)
        return content

    def play(litres):
        global content
        if content < litres:
            return False
        content = content - litres
        return True

    return tread, play
