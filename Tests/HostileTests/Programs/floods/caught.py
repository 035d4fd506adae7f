# Goes on printing although it is told that no more is taken.
# verdict: output-limit
import os

while True:
    try:
        os.write(1, b"x" * 4096)
    except OSError:
        pass
