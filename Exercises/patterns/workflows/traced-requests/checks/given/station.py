"""Handlers and witnesses for the layers."""

from web import Answer, NotFound


class Clock:
    """Stands still until it is told that time has passed."""

    def __init__(self):
        self.now = 100
        self.looks = 0

    def __call__(self):
        self.looks += 1
        return self.now


def numbers():
    seen = []

    def make_id():
        seen.append(len(seen) + 1)
        return f"id-{seen[-1]}"

    return make_id


def named(name, order):
    def layer(handler):
        def handle(request):
            order.append(f"{name} in")
            answer = handler(request)
            order.append(f"{name} out")
            return answer

        return handle

    return layer


def hello(request):
    return Answer(200, "hello", {"Content-Type": "text/plain"})


def empty(request):
    raise NotFound(request.path)


def crash(request):
    raise ValueError("secret platform")


def stop(request):
    raise KeyboardInterrupt
