start = int(input())
end = int(input())
step = int(input())

for degrees in range(start, end - 1, -step):
    print("Hold at", degrees)
print("Open at", end)
