# Int missing paren.
# verdict: runtime-error
# exception: TypeError line 8
# trap: text-joined-with-number line 8
total = int(input())
friends = int(input())
share = total // friends
print("Each pays " + share // 100 + "." + share % 100)
print("Left over: " + total % friends)
