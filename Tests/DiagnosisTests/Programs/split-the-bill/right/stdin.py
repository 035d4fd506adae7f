import sys

total, friends = map(int, sys.stdin.read().split())
print("Each pays", f"{total // friends // 100}.{total // friends % 100:02d}")
print("Left over:", total % friends)
