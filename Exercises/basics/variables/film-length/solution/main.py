minutes = int(input())

print(minutes // 60, "h", minutes % 60, "min")
