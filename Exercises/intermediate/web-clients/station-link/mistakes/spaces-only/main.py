station = input().replace(" ", "+")
platform = input().replace(" ", "+")

print(f"https://departures.example/board?station={station}&platform={platform}")
