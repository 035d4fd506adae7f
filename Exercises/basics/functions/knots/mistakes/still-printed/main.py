def speed(knots):
    return print(knots * 1852)


first = int(input())
second = int(input())

print("Faster by", speed(first) - speed(second), "m/h")
