import sys

runs = 0
total = 0
text = ""
try:
    with open("diary.txt", encoding="utf-8") as file:
        text = file.read()
except FileNotFoundError:
    pass
for line in text.splitlines():
    runs += 1
    total += int(line.split()[1])

with open("diary.txt", "a", encoding="utf-8") as file:
    if text and not text.endswith("\n"):
        file.write("\n")
    file.write(sys.argv[1] + " " + sys.argv[2] + "\n")

print("Runs:", runs)
print(f"Total: {total / 1000:.3f} km")
