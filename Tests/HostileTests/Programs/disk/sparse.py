# Makes a huge file out of nothing.
# verdict: accepted
try:
    with open('sparse', 'wb') as file:
        file.truncate(1 << 40)
except OSError:
    print("held")
else:
    print("ESCAPED: it was possible")
