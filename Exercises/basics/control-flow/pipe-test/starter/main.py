pipes = int(input())

for pipe in range(1, pipes + 1):
    drop = int(input())
    if drop > 2:
        print(f"Pipe {pipe} leaks")
    else:
        print("All tight")
