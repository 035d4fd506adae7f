station = input()
platform = input()

print(f"https://departures.example/board?station={station}&platform={platform}")
