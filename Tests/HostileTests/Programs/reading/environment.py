# Reads an environment in /proc.
# verdict: accepted
try:
    open('/proc/1/environ', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
