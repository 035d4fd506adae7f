pipes = int(input())

for pipe in range(1, pipes + 1):
    drop = int(input())
    if drop > 2:
        result = f"Pipe {pipe} leaks"
    else:
        result = "All tight"
print(result)
