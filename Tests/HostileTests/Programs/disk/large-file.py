# Writes a file larger than is allowed.
# verdict: accepted
try:
    with open('large', 'wb') as file:
        for _ in range(8):
            file.write(bytes(1 << 20))
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
