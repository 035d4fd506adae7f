# A call that is never closed.
# exits: 1
numbers = [1, 2, 3]
print("sum", sum(numbers)
for number in numbers:
    print(number)
