import sys

if sys.argv[1] == "start":
    with open("watch.txt", "w") as file:
        file.write("\n".join(sys.argv[2:]) + "\n")
else:
    with open("watch.txt") as file:
        print("\n".join(sorted(file.read().split())))
