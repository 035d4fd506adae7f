length = int(input())
width = int(input())

boards = 0

print("Boards:", boards, "m")
