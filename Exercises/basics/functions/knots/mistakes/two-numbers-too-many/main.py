def speed(knots):
    print(knots * 1852)
    return knots * 1852


first = int(input())
second = int(input())

print("Faster by", speed(first) - speed(second), "m/h")
