# Prints for ever.
# verdict: output-limit
while True:
    print('x' * 100)
