# Reads through a link of its own.
# verdict: accepted
import os

try:
    os.symlink('/etc/shadow', 'link')
    open('link').read()
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
