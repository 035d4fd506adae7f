# Climbs up from its own folder.
# verdict: accepted
import os

try:
    os.listdir('../../../../../../../home')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
