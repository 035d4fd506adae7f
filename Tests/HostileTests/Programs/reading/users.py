# Lists all homes.
# verdict: accepted
import os

try:
    os.listdir('/home')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
