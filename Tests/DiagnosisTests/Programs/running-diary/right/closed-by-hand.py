import sys

runs = []
needs_newline = False
try:
    diary = open("diary.txt")
    for line in diary:
        runs.append(int(line.split()[1]))
        needs_newline = not line.endswith("\n")
    diary.close()
except FileNotFoundError:
    pass
if len(sys.argv) == 3:
    diary = open("diary.txt", "a")
    if needs_newline:
        diary.write("\n")
    diary.write(sys.argv[1] + " " + sys.argv[2] + "\n")
    diary.close()
    runs.append(int(sys.argv[2]))
total = 0
longest = 0
for metres in runs:
    total += metres
    if metres > longest:
        longest = metres
print("Runs: " + str(len(runs)))
print("Total: " + format(total / 1000, ".3f") + " km")
print("Longest: " + format(longest / 1000, ".3f") + " km")
