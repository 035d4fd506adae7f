days = 0
litres = 0

with open("readings.txt", encoding="utf-8") as readings:
    for line in readings:
        days += 1
    for line in readings:
        litres += int(line)

print("Days:", days)
print("Litres:", litres)
