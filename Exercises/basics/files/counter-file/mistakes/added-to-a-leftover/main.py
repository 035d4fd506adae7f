import os

with open("counter.txt", encoding="utf-8") as file:
    number = int(file.read()) + 1

with open("counter.new", "a", encoding="utf-8") as file:
    file.write(f"{number}\n")

os.replace("counter.new", "counter.txt")

print(f"Bell {number}")
