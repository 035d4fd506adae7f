# Asks for more memory than there can be.
# exits: 1
try:
    bytearray(1 << 62)
except MemoryError as error:
    print("caught", repr(error))
try:
    [0] * (1 << 62)
except MemoryError as error:
    print("caught", repr(error))
try:
    range(1 << 70).__len__()
except OverflowError as error:
    print(error)
"x" * (1 << 62)
