# Reads the kernel's log.
# verdict: accepted
try:
    open('/dev/kmsg', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
