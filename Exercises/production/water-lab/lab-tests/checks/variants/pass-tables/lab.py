from collections import Counter


class Refused(Exception):
    """The laboratory does not do that."""


class Lab:
    def __init__(self, analyse, clock, tries, wait):
        self._analyse, self._clock = analyse, clock
        self._waits = [wait << step for step in range(tries - 1)]
        self._labels = {}
        self._keys = {}
        self._waiting = {}
        self._results = {}
        self._dead = set()
        self._failures = Counter()

    def take_in(self, label, key=None):
        if key in self._keys:
            number = self._keys[key]
            if self._labels.get(label) != number:
                raise Refused(key)
            return number
        if label in self._labels:
            raise Refused(label)
        number = self._labels[label] = len(self._labels) + 101
        self._waiting[number] = self._clock()
        if key is not None:
            self._keys[key] = number
        return number

    def work(self):
        now = self._clock()
        due = [number for number, time in self._waiting.items() if time <= now]
        if not due:
            return False
        number = min(due)
        del self._waiting[number]
        label = next(text for text, taken in self._labels.items() if taken == number)
        try:
            self._results[number] = self._analyse(label)
        except Exception:
            self._put_off(number)
        return True

    def _put_off(self, number):
        step = self._failures[number]
        self._failures[number] += 1
        if step < len(self._waits):
            self._waiting[number] = self._clock() + self._waits[step]
        else:
            self._dead.add(number)

    def state(self, number):
        if number in self._dead:
            return "dead"
        return "waiting" if number in self._waiting else "done"

    def result(self, number):
        return self._results.get(number)

    def dead_letters(self):
        return sorted(self._dead)

    def retry(self, number):
        if number not in self._dead:
            raise Refused(number)
        self._dead.remove(number)
        del self._failures[number]
        self._waiting[number] = self._clock()
