class Pause:
    def __init__(self, loop, seconds):
        self.loop, self.seconds = loop, seconds

    def __await__(self):
        self.loop.now += self.seconds
        return
        yield


class Job:
    def __init__(self, coroutine):
        self.coroutine = coroutine

    def __await__(self):
        return self.coroutine.__await__()


class Loop:
    def __init__(self):
        self.now = 0

    def start(self, coroutine):
        return Job(coroutine)

    def sleep(self, seconds):
        return Pause(self, seconds)

    async def gather(self, *coroutines):
        return [await coroutine for coroutine in coroutines]

    def run(self, coroutine):
        try:
            coroutine.send(None)
        except StopIteration as end:
            return end.value
        raise RuntimeError("nobody can go on")
