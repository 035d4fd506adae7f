# Sets an extended attribute.
# verdict: accepted
import os

try:
    open('mine', 'w').close()
    os.setxattr('mine', 'user.note', b'x')
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
