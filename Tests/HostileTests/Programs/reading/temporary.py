# Lists the temporary files of others.
# verdict: accepted
import os

try:
    os.listdir('/var/tmp')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
