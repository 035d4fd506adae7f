import json
import sys

with open("settings.json", encoding="utf-8") as file:
    settings = json.load(file)

settings["interval"] = int(sys.argv[1])

file = open("settings.json", "w", encoding="utf-8")
json.dump(settings, file, ensure_ascii=False, indent=2)
print(open("settings.json", encoding="utf-8").read())
