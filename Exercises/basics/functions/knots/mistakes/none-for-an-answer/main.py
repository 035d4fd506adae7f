def difference(first, second):
    print((first - second) * 1852)


first = int(input())
second = int(input())

print("Faster by", difference(first, second), "m/h")
