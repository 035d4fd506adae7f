import os

with open("counter.txt", encoding="utf-8") as file:
    number = int(file.read()) + 1

with open("counter.new", "w", encoding="utf-8") as new:
    print(number, file=new)
    os.replace("counter.new", "counter.txt")

print(f"Bell {number}")
