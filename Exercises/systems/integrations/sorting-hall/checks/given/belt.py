"""The belt of the hall. It keeps by itself which scans it has carried out, and forgets nothing."""


class Jam(Exception):
    """Nothing was moved."""


class PowerCut(Exception):
    """The sorter's computer stops, whatever it is doing. The belt has done its work."""


class Belt:
    def __init__(self, troubles=None):
        self.troubles = troubles or {}
        self.moves = []
        self.done = set()

    def move(self, scan, chute):
        trouble = self.troubles.get(scan, [])
        problem = trouble.pop(0) if trouble else None
        if problem is Jam:
            raise Jam(scan)
        self.moves.append((scan, chute))
        self.done.add(scan)
        if problem is not None:
            raise problem(scan)
