import sys

with open("diary.txt", "a", encoding="utf-8") as file:
    file.write(sys.argv[1] + " " + sys.argv[2] + "\n")

runs = 0
total = 0
with open("diary.txt", encoding="utf-8") as file:
    for line in file:
        runs += 1
        total += int(line.split()[1])
print("Runs:", runs)
print(f"Total: {total / 1000:.3f} km")
