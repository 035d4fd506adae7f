# A body that is not indented.
# exits: 1
for i in range(3):
print(i)
