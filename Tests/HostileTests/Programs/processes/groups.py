# Joins other groups.
# verdict: accepted
import os

try:
    os.setgroups([0])
except (OSError, ValueError):
    print("held")
else:
    print("ESCAPED: it was possible")
