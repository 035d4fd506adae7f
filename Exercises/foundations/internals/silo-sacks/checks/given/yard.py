"""Threads that run one at a time, and hand over at each lock and at each use of a silo."""

import _thread
import threading

_workers = []
_now = None


class Stuck(Exception):
    """All who are left wait for each other."""


class _Worker:
    def __init__(self, name, job):
        self.name, self.job = name, job
        self.turn = _thread.allocate_lock()
        self.turn.acquire()
        self.waits_for = None
        self.waited = 0
        self.answer = None
        self.error = None
        self.stuck = None

    def run(self):
        self.turn.acquire()
        try:
            self.answer = self.job()
        except Stuck:
            pass
        except BaseException as error:
            self.error = error
        place = _workers.index(self)
        left = _workers[place + 1 :] + _workers[:place]
        _workers.remove(self)
        ready = [worker for worker in left if worker.waits_for is None]
        if left and not ready:
            _give_up()
        _hand_over(ready or left)


def _give_up():
    """Note what each of them waits for, and let them end."""
    for worker in _workers:
        worker.stuck = worker.stuck or worker.waits_for


def _hand_over(others):
    global _now
    _now = others[0] if others else None
    if _now is None:
        _ended.release()
    else:
        _now.turn.release()


_ended = _thread.allocate_lock()
_ended.acquire()


def _next_turn():
    """Let the others go on, each as far as its next turn."""
    me = _now
    if me is None:
        return
    place = _workers.index(me)
    order = _workers[place + 1 :] + _workers[: place + 1]
    ready = [worker for worker in order if worker.waits_for is None]
    if not ready:
        _give_up()
        raise Stuck
    if ready[0] is not me:
        _hand_over(ready)
        me.turn.acquire()
    if me.stuck is not None:
        raise Stuck


class Lock:
    """A lock as that of `threading`; threads take turns at it."""

    def __init__(self, name="a lock"):
        self.name = name
        self.held = False

    def acquire(self, blocking=True, timeout=-1):
        _next_turn()
        while self.held:
            if not blocking or timeout >= 0:
                return False  # no time passes here, so any time is up at once
            if _now is None:
                raise Stuck
            _now.waited += 1
            _now.waits_for = self
            _next_turn()
        self.held = True
        return True

    def release(self):
        if not self.held:
            raise RuntimeError("release unlocked lock")
        self.held = False
        for worker in _workers:
            if worker.waits_for is self:
                worker.waits_for = None

    def locked(self):
        return self.held

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *error):
        self.release()


class RLock(Lock):
    """A lock that its holder may take again."""

    def __init__(self):
        super().__init__()
        self.holder = None
        self.depth = 0

    def acquire(self, blocking=True, timeout=-1):
        if not (self.held and self.holder is _now) and not super().acquire(blocking, timeout):
            return False
        self.holder = _now
        self.depth += 1
        return True

    def release(self):
        self.depth -= 1
        if self.depth == 0:
            super().release()


threading.Lock = Lock
threading.RLock = RLock


class Silo:
    def __init__(self, number, sacks):
        self.number = number
        self.lock = Lock(f"silo {number}")
        self._sacks = sacks

    @property
    def sacks(self):
        _next_turn()
        return self._sacks

    @sacks.setter
    def sacks(self, sacks):
        _next_turn()
        self._sacks = sacks


def together(jobs):
    """Do all jobs at the same time: a list of names and functions. Return the workers."""
    workers = [_Worker(name, job) for name, job in jobs]
    _workers.extend(workers)
    for worker in workers:
        _thread.start_new_thread(worker.run, ())
    _hand_over(workers)
    _ended.acquire()
    for worker in workers:
        if worker.error is not None:
            raise worker.error
    return workers
