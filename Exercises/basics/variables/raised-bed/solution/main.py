length = int(input())
width = int(input())

boards = 2 * (length + width)

print("Boards:", boards, "m")
