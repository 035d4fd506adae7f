total = int(input())
friends = int(input())
share = total // friends
left = total
left = left - share * friends
cents = share % 100
if cents < 10:
    text = "0" + str(cents)
else:
    text = str(cents)
print("Each pays " + str(share // 100) + "." + text)
print("Left over: " + str(left))
