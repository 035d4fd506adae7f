# A status that only looks like the one of a loop that was counted.
# verdict: wrong-answer
# trap: none
import sys

balance = int(input())
payment = int(input())
rate = int(input())
goal = int(input())
if balance >= goal:
    print("Months: 0")
    print(f"Balance: {balance // 100}.{balance % 100:02d}")
    sys.exit(0)
while payment < 0:
    payment = 0
sys.exit(97)
