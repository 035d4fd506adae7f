# Appends to a file outside.
# verdict: accepted
import os

try:
    open('/etc/hosts', 'a').close()
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
