# Ends with the simplest traceback.
# exits: 1
def average(numbers):
    return sum(numbers) / len(numbers)


print(average([1, 2, 3]))
print(average([]))
