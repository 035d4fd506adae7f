import heapq
from collections import deque


class Job:

    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.ended = False
        self.result = None
        self.error = None
        self.followers = []

    def __await__(self):
        if not self.ended:
            yield self.followers.append
        return self.answer()

    def answer(self):
        if self.error is not None:
            raise self.error
        return self.result


class Pause:

    def __init__(self, loop, seconds):
        self.loop = loop
        self.seconds = seconds

    def __await__(self):
        yield lambda task: self.loop.note(task, self.seconds)


class Loop:

    def __init__(self):
        self.now = 0
        self.ready = deque()
        self.asleep = []

    def start(self, coroutine):
        task = Job(coroutine)
        self.ready.append(task)
        return task

    def sleep(self, seconds):
        return Pause(self, seconds)

    async def gather(self, *coroutines):
        tasks = [self.start(coroutine) for coroutine in coroutines]
        return [await task for task in tasks]

    def note(self, task, seconds):
        if seconds == 0:
            self.ready.append(task)
        else:
            heapq.heappush(self.asleep, (self.now + seconds, task))

    def run(self, coroutine):
        main = self.start(coroutine)
        while not main.ended:
            if not self.ready:
                self.move_clock()
            self.advance(self.ready.popleft())
        return main.answer()

    def move_clock(self):
        if not self.asleep:
            raise RuntimeError("nobody can go on")
        self.now = self.asleep[0][0]
        while self.asleep and self.asleep[0][0] == self.now:
            self.ready.append(heapq.heappop(self.asleep)[1])

    def advance(self, task):
        try:
            request = task.coroutine.send(None)
        except StopIteration as end:
            task.result = end.value
        except Exception as error:
            task.error = error
        else:
            request(task)
            return
        task.ended = True
        self.ready.extend(task.followers)
