start = int(input())
end = int(input())
step = int(input())

print("Hold at", start)
print("Open at", end)
