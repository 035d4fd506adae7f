days = 0
litres = 0

with open("readings.txt", encoding="utf-8") as readings:
    for line in readings:
        days += 1
        litres = int(line)

print("Days:", days)
print("Litres:", litres)
