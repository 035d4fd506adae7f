from urllib.parse import quote_plus

station = input()
platform = input()
link = f"https://departures.example/board?station={station}&platform={platform}"
print(quote_plus(link))
