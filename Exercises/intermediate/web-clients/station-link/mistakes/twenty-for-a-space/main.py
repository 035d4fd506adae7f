from urllib.parse import quote

name = quote(input(), safe="")
platform = quote(input(), safe="")
print("https://departures.example/board?station=" + name + "&platform=" + platform)
