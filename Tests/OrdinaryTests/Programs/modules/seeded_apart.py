# Each program has chance of its own, and the start of logging is its own start.
import logging
import random
import time

record = logging.LogRecord("name", 20, "path", 1, "text", (), None)
print(0 <= record.relativeCreated < 5000)
random.seed(7)
print(random.random(), time.time() > 0)
