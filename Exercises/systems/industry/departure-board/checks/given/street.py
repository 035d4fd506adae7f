"""Passengers, a timetable computer that answers when it is told to, and a clock that stands still.

play("ana asks Quay", "Quay: 14:05", "Quay fails", "Quay breaks", "3.5 seconds", "ana leaves") prints each answer as it comes.
"""

import asyncio

from board import Board


class Street:
    def __init__(self, settings):
        settings = {"at_once": 2, "budget": 9, "per": 60, "keep": 15} | settings
        self.now = 1000
        self.fetches = []
        self.asked = []
        self.board = Board(self.fetch, lambda: self.now, **settings)

    async def fetch(self, stop):
        future = asyncio.get_running_loop().create_future()
        self.fetches.append((stop, future))
        return await future

    def step(self, words):
        match words.split():
            case [name, "asks", stop]:
                self.asked.append((name, asyncio.create_task(self.board.answer(name, stop))))
            case [name, "leaves"]:
                for who, task in self.asked:
                    if who == name:
                        task.cancel()
            case [number, "seconds"]:
                self.now += float(number)
            case [stop, "fails"]:
                self.end(stop, lambda future: future.set_exception(ConnectionError("no line")))
            case [stop, "breaks"]:
                self.end(stop, lambda future: future.set_exception(ValueError("half an answer")))
            case [stop, time]:
                self.end(stop.rstrip(":"), lambda future: future.set_result(time))

    def end(self, stop, how):
        for name, future in self.fetches:
            if name == stop and not future.done():
                how(future)

    async def settle(self):
        for _ in range(30):
            await asyncio.sleep(0)
        for name, task in [entry for entry in self.asked if entry[1].done()]:
            self.asked.remove((name, task))
            print(f"{name}: {told(task)}")


def told(task):
    if task.cancelled():
        return "gone"
    if task.exception():
        return f"{type(task.exception()).__name__}: {task.exception()}"
    answer = task.result()
    again = answer.headers.get("Retry-After")
    if again is not None and not isinstance(again, str):
        return f"{answer.status}, Retry-After is no text"
    return f"{answer.status} {answer.body}".strip() + (f", again in {again}" if again else "")


async def live(steps, settings):
    street = Street(settings)
    for step in steps:
        street.step(step)
        await street.settle()
    for name, _ in street.asked:
        print(f"{name}: still waits")
    print("fetched:", *[stop for stop, _ in street.fetches])


def play(*steps, **settings):
    asyncio.run(live(steps, settings))
