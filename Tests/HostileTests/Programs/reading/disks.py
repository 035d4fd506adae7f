# Reads a disk.
# verdict: accepted
try:
    open('/dev/sda', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
