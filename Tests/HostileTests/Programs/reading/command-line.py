# Reads the kernel's command line.
# verdict: accepted
try:
    open('/proc/cmdline', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
