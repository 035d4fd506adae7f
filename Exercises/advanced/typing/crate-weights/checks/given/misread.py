"""Calls that the annotations must not allow."""

from crates import heavier, total, weight

print(total(["12.5", "31"]))
print(weight("K7 12.5").strip())
print(heavier(["K7 12.5"], "12"))
print(sum(heavier(["K7 12.5"], 12)))
