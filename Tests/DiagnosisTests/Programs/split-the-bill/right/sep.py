total = int(input())
friends = int(input())
share = total // friends
print("Each pays ", share // 100, ".", share % 100 // 10, share % 100 % 10, sep="")
print("Left over: ", total % friends, sep="")
