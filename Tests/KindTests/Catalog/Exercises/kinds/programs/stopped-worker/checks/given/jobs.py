"""The jobs of a worker, one a line of its standard input."""

import sys


def jobs():
    """Yields each job, without the white space around it; empty lines are none."""
    for line in sys.stdin:
        if line.strip():
            yield line.strip()
