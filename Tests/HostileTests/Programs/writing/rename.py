# Moves a file outside.
# verdict: accepted
import os

try:
    open('mine', 'w').close()
    os.rename('mine', '/var/tmp/reprise-hostile-moved')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
