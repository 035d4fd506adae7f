import os

with open("counter.txt", encoding="utf-8") as file:
    number = int(file.read()) + 1

with open("counter.new", "w", encoding="utf-8") as file:
    file.write(f"{number}\n")

os.replace("counter.txt", "counter.new")

print(f"Bell {number}")
