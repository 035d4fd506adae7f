import heapq
import itertools
from collections import deque


class Task:
    """A coroutine on its way; whoever awaits it gets its result."""

    def __init__(self, coroutine):
        self.coroutine = coroutine
        self.is_done = False
        self.result = None
        self.error = None
        self.waiting = []

    def __await__(self):
        if not self.is_done:
            yield self.waiting.append
        return self.outcome()

    def outcome(self):
        """Return the result, or raise what has ended the task."""
        if self.error is not None:
            raise self.error
        return self.result


class Sleep:
    """A pause of a task."""

    def __init__(self, loop, seconds):
        self.loop = loop
        self.seconds = seconds

    def __await__(self):
        yield lambda task: self.loop.wake_later(task, self.seconds)


class Loop:
    """An event loop with a clock of its own."""

    def __init__(self):
        self.now = 0
        self.ready = deque()
        self.asleep = []
        self.numbers = itertools.count()

    def start(self, coroutine):
        """Put a task behind all that are ready, and return it."""
        task = Task(coroutine)
        self.ready.append(task)
        return task

    def sleep(self, seconds):
        """Return what a task awaits to go on that much later."""
        return Sleep(self, seconds)

    async def gather(self, *coroutines):
        """Start all coroutines, and return their results in this order."""
        tasks = [self.start(coroutine) for coroutine in coroutines]
        return [await task for task in tasks]

    def wake_later(self, task, seconds):
        """Let a task be ready after so many seconds."""
        if seconds == 0:
            self.ready.append(task)
        else:
            heapq.heappush(self.asleep, (self.now + seconds, next(self.numbers), task))

    def run(self, coroutine):
        """Start the coroutine, go on until it has ended, and return its result."""
        main = self.start(coroutine)
        while not main.is_done:
            if not self.ready:
                self.jump()
            self.go_on(self.ready.popleft())
        return main.outcome()

    def jump(self):
        """Move the clock to the next time at which somebody wakes."""
        if not self.asleep:
            raise RuntimeError("nobody can go on")
        self.now = self.asleep[0][0]
        while self.asleep and self.asleep[0][0] == self.now:
            self.ready.append(heapq.heappop(self.asleep)[2])

    def go_on(self, task):
        """Run a task until it has to wait, or has ended."""
        try:
            arrange = task.coroutine.send(None)
        except StopIteration as end:
            task.result = end.value
        except Exception as error:
            task.error = error
        else:
            arrange(task)
            return
        task.is_done = True
        self.ready.extend(task.waiting)
