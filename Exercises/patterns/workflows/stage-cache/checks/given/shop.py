"""Drawings, and a stage that counts how often it works."""

import os
from pathlib import Path


def draw(path, content, time=1_700_000_000):
    Path(path).write_bytes(content)
    os.utime(path, (time, time))


class Work:
    def __init__(self, *results):
        self.results = list(results)
        self.calls = 0

    def __call__(self):
        self.calls += 1
        return self.results.pop(0) if self.results else "once too often"
