start = int(input())
end = int(input())
step = int(input())

for degrees in range(start, end, -step):
    print("Hold at", degrees)
    print("Open at", end)
