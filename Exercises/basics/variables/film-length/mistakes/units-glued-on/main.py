length = int(input())

hours = length // 60
rest = length % 60

print(f"{hours}h {rest}min")
