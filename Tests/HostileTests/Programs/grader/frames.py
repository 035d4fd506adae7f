# Climbs the stack to whoever runs it.
# verdict: accepted
import sys

try:
    sys._getframe(1)
except ValueError:
    print('held')
else:
    print('ESCAPED: a frame')
