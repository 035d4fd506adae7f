# Reads through a hard link of its own.
# verdict: accepted
import os

try:
    os.link('/etc/hostname', 'link')
    open('link').read()
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
