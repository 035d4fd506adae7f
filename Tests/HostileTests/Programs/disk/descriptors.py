# Opens files until no more can be had.
# verdict: accepted
try:
    files = [open('one', 'w') for _ in range(500)]
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
