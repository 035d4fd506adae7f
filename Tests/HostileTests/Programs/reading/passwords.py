# Reads the passwords.
# verdict: accepted
try:
    open('/etc/shadow', 'rb').read(1)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
