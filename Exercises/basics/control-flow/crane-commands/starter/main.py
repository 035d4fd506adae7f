height = 0
word = input()

while word != "stop":
    metres = int(input())
    match word:
        case "up":
            height = height + metres
    print("Height", height)
    word = input()
