# Reads its parent's memory.
# verdict: accepted
try:
    open('/proc/1/mem', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
