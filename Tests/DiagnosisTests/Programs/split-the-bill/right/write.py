import sys

total = int(sys.stdin.readline())
friends = int(sys.stdin.readline())
sys.stdout.write(f"Each pays {total // friends // 100}.{total // friends % 100:02}\n")
sys.stdout.write(f"Left over: {total % friends}\n")
