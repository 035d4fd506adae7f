# Joined with +.
# verdict: runtime-error
# exception: TypeError line 9
# trap: text-joined-with-number line 9
total = int(input())
friends = int(input())
share = total // friends
print(f"Each pays {share // 100}.{share % 100:02d}")
print("Left over: " + total % friends)
