length = int(input())
width = int(input())

boards = length * width

print("Boards:", boards, "m")
