pipes = int(input())

for number in range(pipes):
    drop = int(input())
    if drop > 2:
        print(f"Pipe {number + 1} leaks")
        break

print("All tight")
