from urllib.parse import urlencode

station = input()
platform = input()

query = urlencode({"station": station, "platform": platform})
print("https://departures.example/board?" + query)
