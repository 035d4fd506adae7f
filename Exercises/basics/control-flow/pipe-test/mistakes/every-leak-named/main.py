pipes = int(input())
tight = True

for pipe in range(1, pipes + 1):
    drop = int(input())
    if drop > 2:
        print(f"Pipe {pipe} leaks")
        tight = False

if tight:
    print("All tight")
