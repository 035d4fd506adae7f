import os

with open("counter.txt", encoding="utf-8") as file:
    number = int(file.read()) + 1

with open("counter.new", "w", encoding="utf-8") as file:
    file.write(f"{number}\n")

with open("counter.new", encoding="utf-8") as source:
    with open("counter.txt", "w", encoding="utf-8") as target:
        target.write(source.read())
os.remove("counter.new")

print(f"Bell {number}")
