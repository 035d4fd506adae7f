minutes = int(input())

print(minutes // 100, "h", minutes % 100, "min")
