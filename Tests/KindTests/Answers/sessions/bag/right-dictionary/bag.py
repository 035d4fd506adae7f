from collections import deque


class Bag:
    def __init__(self):
        self._in = deque()
        self.add = self._in.append

    def take_all(self):
        return [self._in.popleft() for _ in range(len(self))]

    def __len__(self):
        return len(self._in)
