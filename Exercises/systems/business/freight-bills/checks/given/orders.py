"""Reconcile the same records in many orders."""

from itertools import permutations

from matching import reconcile


def results(shipments, lines, tolerance):
    """Return all different results that orders of the records lead to."""
    found = []
    for first in permutations(shipments):
        for second in permutations(lines):
            result = reconcile(list(first), list(second), tolerance)
            if result not in found:
                found.append(result)
    return found
