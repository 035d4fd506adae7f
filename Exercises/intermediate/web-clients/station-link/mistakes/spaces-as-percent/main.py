from urllib.parse import quote

name = quote(input())
platform = quote(input())
print("https://departures.example/board?station=" + name + "&platform=" + platform)
