# Reads the name of the host.
# verdict: accepted
try:
    open('/etc/hostname', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
