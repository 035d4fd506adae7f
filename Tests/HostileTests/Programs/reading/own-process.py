# Reads about itself in /proc.
# verdict: accepted
try:
    open('/proc/self/maps', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
