# Catches the memory error and goes on.
# verdict: accepted
data = []
for _ in range(3000):
    try:
        data.append(bytearray(1 << 20))
    except MemoryError:
        break
size = len(data)
del data
print("held" if size < 300 else f"ESCAPED: {size} MiB")
