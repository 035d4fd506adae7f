days = 0

with open("readings.txt", encoding="utf-8") as readings:
    for line in readings:
        days += 1

print("Days:", days)
