"""Takes the report through many readings, and says whether the memory that it needs stays small."""

import tracemalloc
from collections import deque

from report import report

readings = (f"T{n % 2} {n * 15} {60 + n % 30}\n" for n in range(6000))
tracemalloc.start()
last = deque(report(readings), maxlen=1)
peak = tracemalloc.get_traced_memory()[1]
print(last.pop())
print("small" if peak < 200_000 else "more than 200 kB")
