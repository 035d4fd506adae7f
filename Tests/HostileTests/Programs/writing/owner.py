# Changes an owner.
# verdict: accepted
import os

try:
    open('mine', 'w').close()
    os.chown('mine', 0, 0)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
