# Written without a newline.
# verdict: wrong-answer
# trap: missing-final-newline line 13
# says: `write` does not add one
# never: `end=`
total = int(input())
friends = int(input())

share = total // friends
left_over = total % friends

print(f"Each pays {share // 100}.{share % 100:02d}")
import sys; sys.stdout.write(f"Left over: {left_over}")
