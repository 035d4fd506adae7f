# Grows a list without end.
# verdict: memory-limit
data = []
for _ in range(2000):
    data.append(bytearray(1 << 20))
