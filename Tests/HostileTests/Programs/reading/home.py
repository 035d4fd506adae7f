# Reads a file of a home folder.
# verdict: accepted
try:
    open('/root/.profile').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
