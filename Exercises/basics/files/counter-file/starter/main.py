with open("counter.txt", encoding="utf-8") as file:
    number = int(file.read()) + 1

with open("counter.txt", "w", encoding="utf-8") as file:
    file.write(f"{number}\n")

print(f"Bell {number}")
